// All entries → their aliases, each with the entry and the place it stands at.
import type { Alias } from '../model/fields';
import { createLetters, foldText, type Letters } from '../text/letters';
import type { RefKind } from '../text/lexicon';
import { listDemonyms } from './names/demonyms';
import type { Entries } from './reading/entries';
import type { Entry, Path } from './reading/entry';

/** An alias with what it names, and where it was authored; for a name of a state from the packages, its code. */
export interface AuthoredAlias {
  kind: Exclude<RefKind, 'none'>;
  id: string;
  alias: Alias;
  /** The text, folded. */
  folded: string;
  entry: Entry<unknown>;
  path: Path;
}

/** All aliases, and the letters that they are folded with: made once for all who look at them. */
export interface AliasList {
  letters: Letters;
  aliases: readonly AuthoredAlias[];
}

/** Lists the aliases with letters of their own. */
export function aliasListOf(entries: Entries): AliasList {
  const letters = createLetters();
  return { letters, aliases: listAliases(entries, letters) };
}

/**
 * Lists actors, then targets, then terms, each in order of id; then the names of states that packages know, and what
 * their languages call their people. All in dictionary form.
 */
export function listAliases(entries: Entries, letters = createLetters()): AuthoredAlias[] {
  const { actors, targets, terms } = entries;
  const of = (kind: AuthoredAlias['kind'], id: string, entry: Entry<{ aliases: Alias[] }>): AuthoredAlias[] =>
    entry.value.aliases.map((alias, index) => {
      return { kind, id, alias, folded: foldText(letters, alias.text), entry, path: ['aliases', index, 'text'] };
    });
  const authored = [
    ...[...actors].flatMap(([id, entry]) => of('actor', id, entry)),
    ...[...targets].flatMap(([id, { ceasefire }]) => of('ceasefire', id, ceasefire)),
    ...[...terms].flatMap(([id, entry]) => of('term', id, entry)),
  ];
  const named = [...authored, ...packagedNames(entries, authored, letters)];
  return [...named, ...unclaimed(named, listDemonyms(entries, letters))];
}

/** Those that no other alias has already, and no two states. A word may be both forms, which inflect differently. */
function unclaimed(before: readonly AuthoredAlias[], demonyms: readonly AuthoredAlias[]): AuthoredAlias[] {
  const keyOf = ({ alias, folded }: AuthoredAlias) => `${alias.lang} ${folded}`;
  const taken = new Set(before.map(keyOf));
  const owners = new Map<string, Set<string>>();
  for (const one of demonyms) owners.set(keyOf(one), (owners.get(keyOf(one)) ?? new Set()).add(one.id));
  const seen = new Set<string>();
  return demonyms.filter((one) => {
    const key = keyOf(one);
    const isFree = !taken.has(key) && !seen.has(`${key} ${one.alias.form}`) && owners.get(key)?.size === 1;
    seen.add(`${key} ${one.alias.form}`);
    return isFree;
  });
}

/** What is authored wins, for whatever it names; a form that packages give to two states is nobody's. */
function packagedNames(
  { actors, stateNames }: Entries,
  authored: readonly AuthoredAlias[],
  letters: Letters,
): AuthoredAlias[] {
  if (!stateNames) return [];
  const keyOf = (folded: string, lang: string) => `${lang} ${folded}`;
  const taken = new Set(authored.map(({ alias, folded }) => keyOf(folded, alias.lang)));
  /** What a form names besides, it names in every language that has it. */
  const also = new Map(authored.map(({ id, alias, folded }) => [keyOf(folded, id), alias.also]));
  const claims = new Map<string, AuthoredAlias[]>();
  for (const [id, entry] of actors) {
    const { value } = entry;
    if (value.kind !== 'state') continue;
    const unused = new Set(value.unused.map((text) => foldText(letters, text)));
    const seen = new Set<string>();
    for (const alias of stateNames(value.iso3, value.unused)) {
      const folded = foldText(letters, alias.text);
      const key = keyOf(folded, alias.lang);
      const known = taken.has(key) || taken.has(keyOf(folded, 'mul')) || seen.has(key);
      if (known || unused.has(folded)) continue;
      seen.add(key);
      const shared = { ...alias, also: also.get(keyOf(folded, id)) };
      const claim: AuthoredAlias = { kind: 'actor', id, alias: shared, folded, entry, path: ['iso3'] };
      claims.set(key, [...(claims.get(key) ?? []), claim]);
    }
  }
  return [...claims.values()].flatMap((claimants) => (claimants.length === 1 ? claimants : []));
}
