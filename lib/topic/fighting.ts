// The words of a page → is there fighting in it, or is its ceasefire word a figure of speech ("a truce in the trade war")?
// Declared lists only, in data/evidence: `fighting` and `elsewhere`.
import type { Mention } from '../text/find-mentions';
import { groupStems, hasBeginning } from '../text/has-beginning';
import type { Vocabulary } from '../text/vocabulary';
import type { Topic } from './cues';

/** So many different words of fighting stand in any report of a war that is longer than a few sentences. */
const ENOUGH = 3;
/** Where places, parties and days speak for a ceasefire of ours already, one is enough. */
const ENOUGH_OF_OURS = 1;
/** In a shorter text fewer are asked for: one for each so many code units, about forty words. */
const UNITS_A_WORD = 300;

/**
 * Counts different words and armed actors; without lists for the languages that the page is read in, true. `isOurs`: the
 * resolver ranks a target.
 */
export function tellsOfFighting(
  { letters, lexicons }: Pick<Vocabulary, 'letters' | 'lexicons'>,
  { words, armed }: Topic,
  haystacks: readonly string[],
  mentions: readonly Mention[],
  isOurs: boolean,
): boolean {
  const lists = lexicons.flatMap(({ language }) => words[language] ?? []);
  if (lists.length === 0) return true;
  const fighting = new Set(lists.flatMap((one) => one.fighting));
  const stems = groupStems([...fighting, ...lists.flatMap(({ elsewhere }) => elsewhere)]);
  const found = new Set<string>();
  let units = 0;
  for (const haystack of haystacks) {
    hasBeginning(letters, stems, haystack, found);
    units += haystack.length;
  }
  const fights = [...found].filter((one) => fighting.has(one)).length;
  const fighters = new Set(mentions.map(({ alias }) => alias.ref).filter((ref) => armed.includes(ref))).size;
  const [here, elsewhere] = [fights + fighters, found.size - fights];
  return here >= Math.min(isOurs ? ENOUGH_OF_OURS : ENOUGH, Math.floor(units / UNITS_A_WORD)) && (here > elsewhere || elsewhere === 0);
}
