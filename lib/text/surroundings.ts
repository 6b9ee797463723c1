// What stands directly beside a match: words of evidence, or a stranger, a word with a capital that no list has and so
// perhaps the other half of a person's name.
import { foldText, type Letters } from './letters';
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
}

/** Units that tell whether a text has words without capitals. */
const REACH = 40;
/** In a heading every longer word has a capital, which then tells nothing. */
const RUNNING_TEXT = / \p{Ll}{5}/u;
/** A word with one capital, or the initial of one, and what stands on its other side. */
const NAME_AFTER = /^(?<name>\p{Lu}(?:\p{Ll}\p{L}*|(?=\.)))(?<beside>\P{L})/u;
const NAME_BEFORE = /(?<beside>\P{L})(?<name>\p{Lu}\p{Ll}\p{L}*)$/u;
/** Belongs to a surname, and stands before some of its forms; in Arabic and Hebrew, the article of any name. */
const ARTICLE = /(?<!\p{L})(?:[ae]l[ -]|\u0627\u0644|\u05d4)$/iu;
const ARTICLE_LENGTH = 3;
const POSSESSIVE = /^['’]s /i;
const OF_POSSESSIVE = bitOf('government') | bitOf('regions');
/** Stands for the end of the text. */
const END = '\n';

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
  const from = skipSpaces(letters, haystack, withoutArticle(haystack, start) - 1, -1);
  return { before: follow(letters, words, haystack, from, -1), after };
}

/** The stranger right after a match. */
export function strangerAfter(letters: Letters, haystack: string, end: number): Stranger | null {
  const at = skipSpaces(letters, haystack, end, 1);
  const tail = haystack.slice(at, at + REACH) + END;
  return at === end ? null : strangerOf(letters, NAME_AFTER.exec(tail), at, haystack, end);
}

/** The stranger right before a match. */
export function strangerBefore(letters: Letters, haystack: string, start: number): Stranger | null {
  const at = skipSpaces(letters, haystack, withoutArticle(haystack, start) - 1, -1) + 1;
  const head = END + haystack.slice(Math.max(0, at - REACH), at);
  return at === start ? null : strangerOf(letters, NAME_BEFORE.exec(head), at, haystack, start);
}

/** Where a match begins, with the article that may stand before it. */
function withoutArticle(haystack: string, start: number): number {
  return start - (ARTICLE.exec(haystack.slice(Math.max(0, start - ARTICLE_LENGTH - 1), start))?.[0].length ?? 0);
}

function strangerOf(
  letters: Letters,
  found: RegExpExecArray | null,
  at: number,
  haystack: string,
  place: number,
): Stranger | null {
  const { name, beside } = found?.groups ?? {};
  if (name === undefined) return null;
  const isRunning = RUNNING_TEXT.test(haystack.slice(Math.max(0, place - REACH), place + REACH));
  return isRunning || beside !== ' ' ? { word: foldText(letters, name), at } : null;
}
