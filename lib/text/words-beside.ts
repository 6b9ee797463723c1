// Lists of words of evidence → one table of phrases, followed word by word from a match to either side.
import type { EvidenceList } from '../model/vocabulary';
import { CLITIC, IGNORED, type Letters, MOST_CLITICS, SPACE, UNSPACED, UPPER, WORD } from './letters';
import type { EvidenceLists } from './lexicon';

/**
 * Folded phrase → bits of the lists that have it; further up, of those too that have it with a capital. Each beginning
 * and end of a phrase is in it, with no bit if it is in no list itself.
 */
export type WordsBeside = ReadonlyMap<string, number>;

/** No phrase is longer. */
const REACH = 48;
/** The bit that stands for each list. */
const BITS: Record<EvidenceList, number> = {
  titles: 1,
  government: 2,
  speaks: 4,
  places: 8,
  before: 16,
  after: 32,
  past: 64,
  openers: 128,
  regions: 256,
  languages: 512,
  alone: 1024,
  heads: 2048,
};
const WIDTH = 12;
const LISTS = (1 << WIDTH) - 1;
const END = 0x0a;

/** The bit that stands for a list. */
export function bitOf(list: EvidenceList): number {
  return BITS[list];
}

/** Makes the table. A phrase whose {@link capitalOf} is a capital asks for one. */
export function wordsBeside(letters: Letters, lists: readonly EvidenceLists[]): WordsBeside {
  const table = new Map<string, number>();
  const add = (phrase: string, bits: number) => table.set(phrase, (table.get(phrase) ?? 0) | bits);
  for (const one of lists) {
    for (const [list, bit] of Object.entries(BITS) as [EvidenceList, number][]) {
      for (const phrase of one[list] ?? []) {
        const small = phrase.toLowerCase();
        add(small, (bit << WIDTH) | (small === phrase ? bit : 0));
        for (let at = 1; at < small.length; at++) {
          const is = letters.kind(small.charCodeAt(at));
          const was = letters.kind(small.charCodeAt(at - 1));
          const isBetween = ((is | was) & UNSPACED) !== 0;
          if (was & WORD && (isBetween || !(is & WORD))) add(small.slice(0, at), 0);
          if (is & WORD && (isBetween || !(was & WORD))) add(small.slice(at), 0);
        }
      }
    }
  }
  return table;
}

/** The place in a phrase of the letter that tells whether it asks for a capital: "Post", ", Texas", "'s Cup". */
export function capitalOf(phrase: string): number {
  return phrase.startsWith("'s ") ? 3 : phrase.search(/[^ ,-]/);
}

/** The first place from `at` on, by steps of 1 or -1, that is no space. */
export function skipSpaces(letters: Letters, haystack: string, at: number, step: 1 | -1): number {
  let next = at;
  while (letters.kind(haystack.charCodeAt(next)) & (SPACE | IGNORED)) next += step;
  return next;
}

/** Bits of the lists that have what stands from `at` on, read forward (1) or backward (-1). */
export function follow(letters: Letters, words: WordsBeside, haystack: string, at: number, step: 1 | -1): number {
  let text = '';
  let bits = 0;
  let last = 0;
  let isCapital: boolean | null = null;
  for (let next = at; text.length < REACH; next += step) {
    const isEnd = next < 0 || next >= haystack.length;
    const unit = isEnd ? END : haystack.charCodeAt(next);
    const kind = letters.kind(unit);
    // The end is never passed over, though it counts as a space: behind it there is nothing that would end the loop.
    if (!isEnd && (kind & IGNORED || kind & last & SPACE)) continue;
    if (last & WORD && (!(kind & WORD) || (kind | last) & UNSPACED)) {
      const found = words.get(text) ?? (step < 0 ? withoutClitics(letters, words, text) : undefined);
      if (found === undefined) break;
      const hasCapital = step < 0 ? (last & UPPER) !== 0 : isCapital;
      bits |= hasCapital ? found >> WIDTH : found & LISTS;
    }
    // The s of "'s" is not the letter that may ask for a capital.
    if (kind & WORD && text !== "'") isCapital ??= (kind & UPPER) !== 0;
    const one = String.fromCharCode(letters.fold(unit));
    text = step < 0 ? one + text : text + one;
    last = kind;
    if (isEnd) break;
  }
  return bits;
}

/** What stands in the table without the first letters of the phrase, which Arabic and Hebrew write in front of any word. */
function withoutClitics(letters: Letters, words: WordsBeside, phrase: string): number | undefined {
  for (let at = 0; at < MOST_CLITICS && letters.kind(phrase.charCodeAt(at)) & CLITIC; at++) {
    const found = words.get(phrase.slice(at + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}
