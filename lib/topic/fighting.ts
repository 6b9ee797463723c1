// The words of a page → is there fighting in it, or is its ceasefire word a figure of speech ("a truce in the trade war")?
// Declared lists only, in data/evidence: `fighting` and `elsewhere`.
import type { Mention } from '../text/find-mentions';
import { groupStems, hasBeginning } from '../text/has-beginning';
import type { Vocabulary } from '../text/vocabulary';
import type { Topic } from './cues';

/** So many different words of fighting stand in any report of a war that is longer than a few sentences. */
const ENOUGH = 3;
/** Where so many stand, and half as many of something else do not, nobody need read on. */
const PLENTY = 8;
/** What a page is about it says in its first two thousand words. */
const MOST_UNITS = 12_000;
/** In a shorter text fewer are asked for: one for each so many code units, about forty words. */
const UNITS_A_WORD = 300;

/**
 * Counts different words and armed actors; without lists for the languages that the page is read in, true. `isOurs`: the
 * resolver ranks a target; there it is enough that more words are of fighting than of something else. Where none is of
 * something else, an actor beside the ceasefire word is enough.
 */
export function tellsOfFighting(
  { letters, lexicons }: Pick<Vocabulary, 'letters' | 'lexicons'>,
  { words, armed }: Topic,
  haystacks: readonly string[],
  mentions: readonly Mention[],
  isOurs: boolean,
): boolean {
  const lists = lexicons
    .flatMap(({ language }) => words[language] ?? [])
    .map(({ fighting, elsewhere }) => ({
      fighting: new Set(fighting),
      stems: groupStems([...fighting, ...elsewhere]),
      found: new Set<string>(),
    }));
  if (lists.length === 0) return true;
  const fighters = new Set(mentions.map(({ alias }) => alias.ref).filter((ref) => armed.includes(ref))).size;
  let [here, elsewhere, units] = [fighters, 0, 0];
  for (const haystack of haystacks) {
    units += haystack.length;
    for (const { stems, found } of lists) hasBeginning(letters, stems, haystack, found);
    // A word of one language begins as another of the next does: that of which there are most is the page's.
    const { fighting, found } = lists.reduce((most, one) => (one.found.size < most.found.size ? most : one));
    const fights = [...found].filter((one) => fighting.has(one)).length;
    [here, elsewhere] = [fighters + fights, found.size - fights];
    if ((here >= PLENTY && here > 2 * elsewhere) || units > MOST_UNITS) break;
  }
  if (elsewhere === 0 && isToldOfActors(mentions)) return true;
  const asked = isOurs ? 0 : Math.min(ENOUGH, Math.floor(units / UNITS_A_WORD));
  return here >= asked && (here > elsewhere || elsewhere === 0);
}

/** True where one haystack names an actor and a ceasefire: "Turkey welcomed the truce". */
function isToldOfActors(mentions: readonly Mention[]): boolean {
  const isActor = ({ alias }: Mention) => alias.kind === 'actor';
  const told = new Set(mentions.filter(isActor).map(({ haystack }) => haystack));
  return mentions.some((mention) => !isActor(mention) && told.has(mention.haystack));
}
