// Lists of words of evidence → one table of phrases, followed word by word from a match to either side.
import type { EvidenceList } from '../model/vocabulary';
import {
  CLASSES,
  CLASSES_AT,
  CLITIC,
  FOLDED,
  IGNORED,
  type Letters,
  MOST_CLITICS,
  SPACE,
  UNSPACED,
  UPPER,
  WORD,
} from './letters';
import type { EvidenceLists } from './lexicon';
import { BETWEEN } from './packed-lexicon';

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

/** The lists of a lexicon as they are written: by the bits of the lists that have them, phrases as one text. */
export type PackedWords = Readonly<Record<string, string>>;

const RADIX = 36;

/**
 * Writes lists of evidence with the beginnings and ends of their phrases; runs at compile time. A phrase whose
 * {@link capitalOf} is a capital asks for one.
 */
export function packWords(letters: Letters, lists: EvidenceLists): PackedWords {
  const bitsOf = new Map<string, number>();
  for (const [list, phrases] of Object.entries(lists) as [EvidenceList, string[]][]) {
    for (const phrase of phrases) {
      const small = phrase.toLowerCase();
      const bits = (BITS[list] << WIDTH) | (small === phrase ? BITS[list] : 0);
      bitsOf.set(small, (bitsOf.get(small) ?? 0) | bits);
    }
  }
  for (const phrase of [...bitsOf.keys()]) {
    for (const part of partsOf(letters, phrase)) bitsOf.set(part, bitsOf.get(part) ?? 0);
  }
  const byKey: Record<string, string> = {};
  for (const [phrase, bits] of bitsOf) {
    const key = bits.toString(RADIX);
    byKey[key] = byKey[key] === undefined ? phrase : byKey[key] + BETWEEN + phrase;
  }
  return byKey;
}

/** True where the lists have openers: without them, a capital does not tell a name from the beginning of a sentence. */
export function hasOpeners(words: PackedWords): boolean {
  return Object.keys(words).some((key) => ((Number.parseInt(key, RADIX) >> WIDTH) & BITS.openers) !== 0);
}

/** Makes the table of all lexicons. */
export function wordsBeside(all: readonly PackedWords[]): WordsBeside {
  const table = new Map<string, number>();
  for (const words of all) {
    for (const key in words) {
      const bits = Number.parseInt(key, RADIX);
      for (const phrase of (words[key] as string).split(BETWEEN)) table.set(phrase, (table.get(phrase) ?? 0) | bits);
    }
  }
  return table;
}

/** The beginnings and ends of a phrase that are words. */
function partsOf(letters: Letters, phrase: string): string[] {
  const parts: string[] = [];
  let was = letters.kind(phrase.charCodeAt(0));
  for (let at = 1; at < phrase.length; at++) {
    const is = letters.kind(phrase.charCodeAt(at));
    const isBetween = ((is | was) & UNSPACED) !== 0;
    if (was & WORD && (isBetween || !(is & WORD))) parts.push(phrase.slice(0, at));
    if (is & WORD && (isBetween || !(was & WORD))) parts.push(phrase.slice(at));
    was = is;
  }
  return parts;
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
    const entry = letters.entry(unit);
    const kind = (entry >> CLASSES_AT) & CLASSES;
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
    const one = String.fromCharCode(entry & FOLDED);
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
