// Packed phrases → a matcher: knows the heads of all of them. Finding them is the work of find-matches.ts and look-up.ts.
import { type Book, openBook } from './book';
import type { Letters } from './letters';
import type { Phrases } from './phrases';

/** Phrases of several books, ready to be looked for in one pass. */
export interface Matcher {
  letters: Letters;
  books: readonly Book[];
  /** Room for the words that wait to be looked up; used by one pass at a time. */
  words: WordList;
}

/** Words of a haystack, by their order: hashes, and the places where they end. */
export interface WordList {
  hashes: Int32Array;
  ends: Int32Array;
}

/** So many units are read before the words in them are looked up. */
const ROOM = 1024;

/** Readies phrases for matching. Cost: next to nothing; what they hold is opened when it is asked for. */
export function createMatcher(letters: Letters, all: readonly Phrases[]): Matcher {
  const books = all.map(openBook);
  const words = { hashes: new Int32Array(ROOM), ends: new Int32Array(ROOM) };
  return { letters, books, words };
}
