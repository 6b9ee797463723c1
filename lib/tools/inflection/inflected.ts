// Aliases of one language in dictionary form → the same aliases in all other forms that running text has of them.
import { foldText, type Letters } from '../../text/letters';
import type { AuthoredAlias } from '../aliases';
import type { Entries } from '../reading/entries';
import { inflectionOf } from './index';
import type { Inflection, Named } from './inflection';

/** An alias with all its forms. */
interface Inflected {
  one: AuthoredAlias;
  forms: readonly string[];
}

/**
 * The inflected forms; those given are not among them. A form that another alias has in its dictionary form, or that
 * belongs to two that are strong, is nobody's: it is left out.
 */
export function inflectedForms(
  letters: Letters,
  entries: Entries,
  language: string,
  aliases: readonly AuthoredAlias[],
): AuthoredAlias[] {
  const inflection = inflectionOf(language);
  if (!inflection) return [];
  const given = new Map(aliases.map((one) => [one.folded, one]));
  const byForm = new Map<string, AuthoredAlias[]>();
  const own = new Set(aliases.flatMap(({ id, alias }) => (alias.lang === language ? [id] : [])));
  const inflected = aliases
    .filter((one) => isInflected(one, language, own))
    .map((one): Inflected => ({ one, forms: formsOf(inflection, one, namedBy(entries, one)) }));
  const written = writtenForms(inflected);
  for (const { one, forms } of inflected) {
    if (written.get(keyOf(one))?.has(one.alias.text)) continue;
    for (const text of forms) {
      const folded = foldText(letters, text);
      const taken = given.get(folded);
      if (taken && !areToldByCase(one, text, taken) && !isNameOver(one, taken)) continue;
      const claim = { ...one, alias: { ...one.alias, text, except: exemptionsOf(one.alias, text) }, folded };
      const claims = byForm.get(folded);
      if (claims) addClaim(claims, claim);
      else byForm.set(folded, [claim]);
    }
  }
  return [...byForm.values()].flatMap((claims) => (isOneName(claims) ? claims : []));
}

/** Of the claims of one name on a form, the first stands, or the first that is strong. */
function addClaim(claims: AuthoredAlias[], claim: AuthoredAlias): void {
  const at = claims.findIndex((one) => isSameClaim(one, claim));
  if (at === -1) claims.push(claim);
  else if (claims[at]?.alias.strength === 'weak' && claim.alias.strength === 'strong') claims[at] = claim;
}

/** "Česka" of the state and "Češka" of its people are told from "česká" by their capital. */
function isSameClaim(a: AuthoredAlias, b: AuthoredAlias): boolean {
  const isToldByCase = (a.alias.case === 'small') !== (b.alias.case === 'small');
  return a.kind === b.kind && a.id === b.id && !isToldByCase && isSmall(a.alias.text) === isSmall(b.alias.text);
}

/** False where two names that are strong claim a form, or two peoples. */
function isOneName(claims: readonly AuthoredAlias[]): boolean {
  const strong = claims.filter(({ alias }) => alias.strength === 'strong');
  const peoples = new Set(claims.flatMap(({ id, alias }) => (isDemonym(alias) ? [id] : [])));
  return strong.length <= 1 && peoples.size <= 1;
}

/** Exemptions that only add words behind the name: "Rada Bezpieczeństwa Narodowego", and so "Rady …". */
function exemptionsOf({ text, except }: AuthoredAlias['alias'], form: string): string[] | undefined {
  const longer = except?.filter((one) => one.startsWith(`${text} `));
  return longer?.map((one) => form + one.slice(text.length));
}

function formsOf(inflection: Inflection, { alias }: AuthoredAlias, named: Named): string[] {
  if (alias.form === 'adjective') return inflection.adjective(alias.text);
  if (alias.form === 'demonym') return inflection.people(alias.text);
  return inflection.name(alias.text, named);
}

/** Languages whose names of agreements take cases. */
const WITH_CASES = new Set(['bg', 'cs', 'de', 'pl', 'ru', 'uk']);

/**
 * A form shared by all languages is inflected only where it is one word ("Hamas"), or the language has no name of its
 * own ("Siergiej Ławrow"); the name of an agreement only in its own language, where it has cases, and no document symbol.
 */
function isInflected({ kind, id, alias }: AuthoredAlias, language: string, own: ReadonlySet<string>): boolean {
  const isShared = alias.lang !== language;
  if (kind === 'ceasefire') return !isShared && WITH_CASES.has(language) && !/\d/.test(alias.text);
  return !isShared || !own.has(id) || !/[ -]/.test(alias.text);
}

/** Names of a state and of its people are told apart. */
function keyOf({ id, alias }: AuthoredAlias): string {
  return isDemonym(alias) ? `people of ${id}` : id;
}

/** By key, the texts that are written in its entry although they are a form of another one of it. */
function writtenForms(inflected: readonly Inflected[]): Map<string, Set<string>> {
  const written = new Map<string, Set<string>>();
  // "Niemiec" of the people is a form of "Niemcy", and the other way round; either has forms that the other lacks.
  for (const { one } of inflected) addTo(written, keyOf(one), one.alias.text);
  const found = new Map<string, Set<string>>();
  for (const { one, forms } of inflected)
    for (const form of forms)
      if (form !== one.alias.text && written.get(keyOf(one))?.has(form)) addTo(found, keyOf(one), form);
  return found;
}

function addTo(sets: Map<string, Set<string>>, id: string, text: string): void {
  sets.set(id, (sets.get(id) ?? new Set()).add(text));
}

/** "Włoch" is a man of Italy, and far more often the genitive of the state's own name. */
function isNameOver(one: AuthoredAlias, other: AuthoredAlias): boolean {
  return one.id === other.id && one.alias.strength === 'strong' && isDemonym(other.alias);
}

/** "deutscher" of the state, and "Deutscher" of its people. */
function areToldByCase(one: AuthoredAlias, text: string, other: AuthoredAlias): boolean {
  const isOther = (one.alias.case === 'small') !== (other.alias.case === 'small');
  return one.id === other.id && (isOther || isSmall(text) !== isSmall(other.alias.text));
}

function isSmall(text: string): boolean {
  return text.slice(0, 1) === text.slice(0, 1).toLowerCase();
}

function isDemonym({ form }: AuthoredAlias['alias']): boolean {
  return form === 'adjective' || form === 'demonym';
}

function namedBy({ actors }: Entries, { kind, id }: AuthoredAlias): Named {
  // Of one agreement there is no plural.
  if (kind === 'ceasefire') return 'body';
  if (kind !== 'actor') return 'term';
  const actor = actors.get(id)?.value.kind;
  if (actor === 'state') return 'state';
  return actor === 'office_holder' ? 'person' : 'body';
}
