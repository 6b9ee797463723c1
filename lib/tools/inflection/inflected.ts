// Aliases of one language in dictionary form → the same aliases in all other forms that running text has of them.
import { foldText, type Letters } from '../../text/letters';
import type { AuthoredAlias } from '../aliases';
import type { Entries } from '../reading/entries';
import { inflectionOf } from './index';
import type { Inflection, Named } from './inflection';

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
  const given = new Map(aliases.map((one) => [foldText(letters, one.alias.text), one]));
  const byForm = new Map<string, Map<string, AuthoredAlias>>();
  const own = new Set(aliases.flatMap(({ id, alias }) => (alias.lang === language ? [id] : [])));
  const inflected = aliases
    .filter((one) => isInflected(one, language, own))
    .map((one) => ({ one, forms: formsOf(inflection, one, namedBy(entries, one)) }));
  const byId = new Map<string, typeof inflected>();
  for (const each of inflected) byId.set(each.one.id, [...(byId.get(each.one.id) ?? []), each]);
  for (const { one, forms } of inflected) {
    if (byId.get(one.id)?.some((other) => isFormOf(one, other.one, other.forms))) continue;
    for (const text of forms) {
      const form = foldText(letters, text);
      const taken = given.get(form);
      if (taken && !areToldByCase(one, text, taken) && !isNameOver(one, taken)) continue;
      const claims = byForm.get(form) ?? new Map<string, AuthoredAlias>();
      byForm.set(form, claims);
      // "Česka" of the state and "Češka" of its people are told from "česká" by their capital.
      const key = `${one.kind} ${one.id} ${one.alias.case === 'small'} ${isSmall(text)}`;
      const before = claims.get(key);
      if (!before || (before.alias.strength === 'weak' && one.alias.strength === 'strong'))
        claims.set(key, { ...one, alias: { ...one.alias, text, except: exemptionsOf(one.alias, text) } });
    }
  }
  return [...byForm.values()].flatMap((claims) => {
    const all = [...claims.values()];
    const strong = all.filter(({ alias }) => alias.strength === 'strong');
    const demonyms = new Set(all.flatMap(({ id, alias }) => (isDemonym(alias) ? [id] : [])));
    if (strong.length > 1 || demonyms.size > 1) return [];
    return all;
  });
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

/** True for an alias that is written in the entry although another one of it has this form. */
function isFormOf({ alias }: AuthoredAlias, other: AuthoredAlias, forms: readonly string[]): boolean {
  // "Niemiec" of the people is a form of "Niemcy", and the other way round; either has forms that the other lacks.
  if (isDemonym(other.alias) !== isDemonym(alias)) return false;
  return other.alias.text !== alias.text && forms.includes(alias.text);
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
