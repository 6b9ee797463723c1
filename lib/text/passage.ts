// One haystack with the names that fit in it → those that are believed, leftmost-longest.
import type { Also } from '../model/vocabulary';
import { isAnothers, isTakenAway } from './context';
import { UPPER } from './letters';
import type { LexiconAlias } from './lexicon';
import { lookAround, type Stranger, type Surroundings, strangerAfter, strangerBefore } from './surroundings';
import type { Vocabulary } from './vocabulary';
import { bitOf } from './words-beside';

/** What else a page may be about; relatives and former holders stand beside the one who is meant. */
const DOUBTFUL: readonly Also[] = ['given_name', 'place'];

/** No longer is what stands between two of a list: ", and ". */
const LONGEST_JOINT = 6;
const LANGUAGES = bitOf('languages');
const ALONE = bitOf('alone');

/** A place in the haystack, with the aliases that fit there by case and date. */
export interface Option {
  start: number;
  end: number;
  aliases: LexiconAlias[];
  /** What stands beside it, once it has been asked for. */
  around?: Surroundings;
}

/** A haystack, and its options in order of start, the longest first. */
export interface Passage {
  haystack: string;
  options: Option[];
  /** Refs of actors that strong aliases name in it. */
  named: Set<string>;
  /** Where options start, and as complement where they end, once it has been asked for. */
  edges?: Set<number>;
}

/** A place, and what it names. */
export interface Choice {
  option: Option;
  alias: LexiconAlias;
}

/** The words beside an option, read once. */
export function around({ letters, words }: Vocabulary, { haystack }: Passage, option: Option): Surroundings {
  option.around ??= lookAround(letters, words, haystack, option.start, option.end);
  return option.around;
}

/** Leftmost-longest of the options in which an alias is believed; what names something else goes to `doubted`. */
export function chooseIn(
  vocabulary: Vocabulary,
  passage: Passage,
  believes: (alias: LexiconAlias, option: Option) => boolean,
  doubted?: Set<LexiconAlias>,
): Choice[] {
  const chosen: Choice[] = [];
  let free = 0;
  for (const [at, option] of passage.options.entries()) {
    const { start, end, aliases } = option;
    if (start < free) continue;
    const alias = aliases.find((one) => believes(one, option));
    if (!alias) continue;
    // A part of a longer name of something else is used up by it, with the shorter forms in it.
    free = end;
    // A word of the field with a capital may stand in a name too: "Truce Street".
    if (alias.kind === 'actor' || (alias.kind === 'term' && isCapital(vocabulary, passage, option))) {
      const beside = around(vocabulary, passage, option);
      if (isTakenAway(alias, beside) || (alias.form === 'adjective' && isLanguage(vocabulary, passage, at))) continue;
      if (alias.also && isAnothers(alias, beside, (side) => strangerOf(vocabulary, passage, option, side))) {
        if (DOUBTFUL.some((kind) => alias.also?.includes(kind))) doubted?.add(alias);
        continue;
      }
    }
    chosen.push({ option, alias });
  }
  return chosen;
}

function isCapital({ letters }: Vocabulary, { haystack }: Passage, { start }: Option): boolean {
  return (letters.kind(haystack.charCodeAt(start)) & UPPER) !== 0;
}

/** True for an adjective without a noun behind a word like "speaks", and for those in one list with it. */
function isLanguage(vocabulary: Vocabulary, passage: Passage, at: number): boolean {
  const { options } = passage;
  const isJoined = (one: number) => {
    const [left, right] = [options[one], options[one + 1]];
    const gap = left && right?.aliases[0]?.form === 'adjective' ? right.start - left.end : 0;
    return gap > 0 && gap <= LONGEST_JOINT && left?.aliases[0]?.form === 'adjective';
  };
  let [first, last] = [at, at];
  while (isJoined(first - 1)) first--;
  while (isJoined(last)) last++;
  const bitsOf = (one: number) => around(vocabulary, passage, options[one] as Option);
  return (bitsOf(first).before & LANGUAGES) !== 0 && (bitsOf(last).after & ALONE) !== 0;
}

/** The stranger beside an option that is no name of ours; without openers, none that may begin a sentence. */
function strangerOf(
  { letters, readsCapitals }: Vocabulary,
  passage: Passage,
  option: Option,
  side: 'before' | 'after',
): Stranger | null {
  const isAfter = side === 'after';
  const stranger = (isAfter ? strangerAfter : strangerBefore)(
    letters,
    passage.haystack,
    option[isAfter ? 'end' : 'start'],
  );
  if (!stranger || !(isAfter || readsCapitals || stranger.isWithin)) return null;
  passage.edges ??= new Set(passage.options.flatMap(({ start, end }) => [start, ~end]));
  return passage.edges.has(isAfter ? stranger.at : ~stranger.at) ? null : stranger;
}
