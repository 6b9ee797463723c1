// All entries → their aliases, each with the entry and the place it stands at.
import type { Alias } from '../model/fields';
import type { RefKind } from '../text/lexicon';
import type { Entries } from './entries';
import type { Entry, Path } from './entry';

/** An alias as authored, with what it names. */
export interface AuthoredAlias {
  kind: Exclude<RefKind, 'none'>;
  id: string;
  alias: Alias;
  entry: Entry<unknown>;
  path: Path;
}

/** Lists actors, then targets, then terms, each in order of id. */
export function listAliases({ actors, targets, terms }: Entries): AuthoredAlias[] {
  const of = (kind: AuthoredAlias['kind'], id: string, entry: Entry<{ aliases: Alias[] }>): AuthoredAlias[] =>
    entry.value.aliases.map((alias, index) => ({ kind, id, alias, entry, path: ['aliases', index, 'text'] }));
  return [
    ...[...actors].flatMap(([id, entry]) => of('actor', id, entry)),
    ...[...targets].flatMap(([id, { ceasefire }]) => of('ceasefire', id, ceasefire)),
    ...[...terms].flatMap(([id, entry]) => of('term', id, entry)),
  ];
}
