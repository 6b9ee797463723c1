// An alias of a person → what else it names, where its entry does not say: a surname is that of others too, and an
// office had other holders.
import type { Actor } from '../model/actor';
import type { Also } from '../model/vocabulary';
import { foldText, type Letters } from '../text/letters';
import type { AuthoredAlias } from './aliases';

/** What the entry says; else what its form tells. Undefined: nothing else. */
export function alsoOf(letters: Letters, { kind, alias, folded, entry }: AuthoredAlias): Also[] | undefined {
  if (alias.also || kind !== 'actor') return alias.also;
  const actor = entry.value as Actor;
  if (actor.kind !== 'office_holder' || alias.case === 'exact') return undefined;
  const words = folded.split(' ');
  if (words.length === 1) return ['surname'];
  if (!/^[a-z]/.test(folded)) return undefined;
  const name = foldText(letters, actor.name).split(/[ -]/);
  return words.some((word) => word.split('-').some((part) => name.includes(part))) ? undefined : ['office'];
}
