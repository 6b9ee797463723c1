// What stands directly beside a match: words of evidence, or a stranger, a word with a capital that no list has and so
// perhaps the other half of a person's name.
import { foldText, type Letters, LOWER, SPACE, UPPER, WORD } from './letters';
import { bitOf, follow, skipSpaces, type WordsBeside } from './words-beside';

/** Bits of the lists that have what stands right before a match, and right after. */
export interface Surroundings {
  before: number;
  after: number;
}

/** A stranger, folded, and the place where it begins, or for one before the match ends. */
export interface Stranger {
  word: string;
  at: number;
  /** A small letter stands before it: it owes its capital to no beginning. */
  isWithin?: boolean;
}

/** Units that tell whether a text has words without capitals. */
const REACH = 40;
/** In a heading every longer word has a capital, which then tells nothing. */
const LONGER_WORD = 5;
const [SMALL_A, SMALL_E, SMALL_L] = [0x61, 0x65, 0x6c];
const [SPACE_UNIT, HYPHEN] = [0x20, 0x2d];
const [ALEF, LAM, HE] = [0x627, 0x644, 0x5d4];
/** Of a letter of Latin, its small form. */
const SMALL = 0x20;
const FULL_STOP = 0x2e;
const POSSESSIVE = /^['’]s /i;
/** Behind these nothing follows that a name or an adjective could belong to. */
const ENDING = '.,;:!?)…”»';
const OF_POSSESSIVE = bitOf('government') | bitOf('regions');

/** Reads the few words beside a match. */
export function lookAround(
  letters: Letters,
  words: WordsBeside,
  haystack: string,
  start: number,
  end: number,
): Surroundings {
  const to = skipSpaces(letters, haystack, end, 1);
  let after = follow(letters, words, haystack, to, 1);
  if (to === end && POSSESSIVE.test(haystack.slice(end, end + 3))) {
    after |= follow(letters, words, haystack, skipSpaces(letters, haystack, end + 3, 1), 1) & OF_POSSESSIVE;
  }
  if (to >= haystack.length || ENDING.includes(haystack.charAt(end))) after |= bitOf('alone');
  const from = skipSpaces(letters, haystack, withoutArticle(letters, haystack, start) - 1, -1);
  return { before: follow(letters, words, haystack, from, -1), after };
}

/** The stranger right after a match. */
export function strangerAfter(letters: Letters, haystack: string, end: number): Stranger | null {
  const at = skipSpaces(letters, haystack, end, 1);
  const to = endOfWord(letters, haystack, at, 1);
  const isInitial = to === at + 1 && haystack.charCodeAt(to) === FULL_STOP;
  if (at === end || !(isInitial || hasOneCapital(letters, haystack, at, to))) return null;
  return isTelling(letters, haystack, end, to) ? { word: foldText(letters, haystack.slice(at, to)), at } : null;
}

/** The stranger right before a match. */
export function strangerBefore(letters: Letters, haystack: string, start: number): Stranger | null {
  const at = skipSpaces(letters, haystack, withoutArticle(letters, haystack, start) - 1, -1) + 1;
  const from = endOfWord(letters, haystack, at - 1, -1) + 1;
  if (at === start || !hasOneCapital(letters, haystack, from, at)) return null;
  if (!isTelling(letters, haystack, start, from - 1)) return null;
  const before = haystack.charCodeAt(skipSpaces(letters, haystack, from - 1, -1));
  return {
    word: foldText(letters, haystack.slice(from, at)),
    at,
    isWithin: (letters.kind(before) & LOWER) !== 0,
  };
}

/** Where a match begins, with the article that may stand before it. */
function withoutArticle(letters: Letters, haystack: string, start: number): number {
  const from = start - articleLength(haystack, start);
  return isWord(letters, haystack, from - 1) ? start : from;
}

/** Units of "al-", "el " and the like, which belong to a surname; in Arabic and Hebrew, of the article of any name. */
function articleLength(haystack: string, end: number): number {
  const last = haystack.charCodeAt(end - 1);
  if (last === HE) return 1;
  if (last === LAM) return haystack.charCodeAt(end - 2) === ALEF ? 2 : 0;
  if ((last !== SPACE_UNIT && last !== HYPHEN) || (haystack.charCodeAt(end - 2) | SMALL) !== SMALL_L) return 0;
  const first = haystack.charCodeAt(end - 3) | SMALL;
  return first === SMALL_A || first === SMALL_E ? 3 : 0;
}

/** The first place from `at` on, by steps of 1 or -1, that is outside of the word there. */
function endOfWord(letters: Letters, haystack: string, at: number, step: 1 | -1): number {
  let next = at;
  while (isWord(letters, haystack, next)) next += step;
  return next;
}

function isWord(letters: Letters, haystack: string, at: number): boolean {
  return (letters.kind(haystack.charCodeAt(at)) & WORD) !== 0;
}

function hasOneCapital(letters: Letters, haystack: string, from: number, to: number): boolean {
  const kindAt = (at: number) => letters.kind(haystack.charCodeAt(at));
  return to > from + 1 && (kindAt(from) & UPPER) !== 0 && (kindAt(from + 1) & LOWER) !== 0;
}

/** False in a heading, where a capital tells nothing, unless a sign stands beside the stranger, at `beside`. */
function isTelling(letters: Letters, haystack: string, place: number, beside: number): boolean {
  if (beside >= 0 && beside < haystack.length && !(letters.kind(haystack.charCodeAt(beside)) & SPACE)) return true;
  let small = 0;
  for (let at = Math.max(0, place - REACH); at < Math.min(haystack.length, place + REACH); at++) {
    const kind = letters.kind(haystack.charCodeAt(at));
    small = kind & LOWER ? (small > 0 ? small + 1 : 0) : kind & SPACE ? 1 : 0;
    if (small > LONGER_WORD) return true;
  }
  return beside < 0 || beside >= haystack.length;
}
