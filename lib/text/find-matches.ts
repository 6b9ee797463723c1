// A haystack → every place where a phrase stands between word boundaries.
// One pass over the original text; matches may overlap, choosing is another file's work.
import { firstSlot, grow, HASH } from './head-table';
import {
  FOLDED,
  IS_CLITIC,
  IS_IGNORED,
  IS_UNSPACED,
  IS_WORD,
  type Letters,
  MOST_CLITICS,
  PLAIN,
  PLAIN_WORD_AT,
} from './letters';
import { lookUp } from './look-up';
import type { Matcher } from './matcher';
import type { Match } from './ways';

const WORD_OF_LETTERS = IS_WORD | IS_UNSPACED;

/**
 * Finds all matches, in order of the words they are found by. Cost: the length of the haystack, not the number of
 * phrases. Words are hashed unit by unit and listed where they end, without a branch on what the unit is and without a
 * call, and then looked up; marks, scripts without spaces and letters that may stand before a name take the slower way
 * below.
 */
export function findMatches(matcher: Matcher, haystack: string): Match[] {
  const { letters, words } = matcher;
  const { hashes, ends } = words;
  const units = letters.table;
  const { length } = haystack;
  const matches: Match[] = [];
  let hash = 0;
  /** All bits of a hash where the unit before is part of a word, else none. */
  let inside = 0;
  for (let at = 0; at < length; ) {
    const stop = Math.min(length, at + hashes.length);
    let count = 0;
    let entry = 0;
    for (; at < stop; at++) {
      entry = units[haystack.charCodeAt(at)] as number;
      if (!(entry & PLAIN) && !(entry & IS_CLITIC && inside !== 0)) break;
      const word = (0 - (entry >> PLAIN_WORD_AT)) & HASH;
      hashes[count] = hash;
      ends[count] = at;
      count += inside & ~word & 1;
      hash = ((hash << 5) + ((entry & FOLDED) - hash)) & word;
      inside = word;
    }
    addWords(matcher, haystack, count, matches);
    if (at === stop) continue;
    if (entry === 0) letters.learn(haystack.charCodeAt(at));
    else {
      if (entry & IS_UNSPACED) {
        if (inside !== 0) addWord(matcher, haystack, at, hash, matches);
        at = addUnspaced(matcher, haystack, at, matches);
      } else at = addWithMarks(matcher, haystack, at, matches);
      hash = 0;
      inside = 0;
    }
  }
  if (inside !== 0) addWord(matcher, haystack, length, hash, matches);
  return matches;
}

/** Adds what the listed words name. */
function addWords(
  { letters, books, words: { hashes, ends } }: Matcher,
  haystack: string,
  count: number,
  into: Match[],
): void {
  for (const book of books) {
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] as number;
      if (firstSlot(book.table, hash) < 0) continue;
      const start = startOf(letters, haystack, ends[index] as number);
      lookUp(letters, book, haystack, start, start, hash, into);
    }
  }
}

/** Adds what the word names that ends there. */
function addWord({ letters, books }: Matcher, haystack: string, end: number, hash: number, into: Match[]): void {
  const start = startOf(letters, haystack, end);
  for (const book of books) lookUp(letters, book, haystack, start, start, hash, into);
}

/** Where the word of plain letters begins that ends there. */
function startOf({ table }: Letters, haystack: string, end: number): number {
  let start = end - 1;
  while (start > 0 && ((table[haystack.charCodeAt(start - 1)] as number) & WORD_OF_LETTERS) === IS_WORD) start--;
  return start;
}

/** Adds what begins with the characters there, alone or with the one behind; gives the end of the characters. */
function addUnspaced(matcher: Matcher, haystack: string, start: number, into: Match[]): number {
  const { letters, books } = matcher;
  let at = start;
  let entry = letters.entry(haystack.charCodeAt(at));
  while (entry & IS_UNSPACED) {
    const hash = entry & FOLDED;
    for (const book of books) lookUp(letters, book, haystack, at, at, hash, into);
    let next = at + 1;
    entry = letters.entry(haystack.charCodeAt(next));
    while (entry & IS_IGNORED) entry = letters.entry(haystack.charCodeAt(++next));
    const pair = grow(hash, entry & FOLDED);
    if (entry & IS_UNSPACED) for (const book of books) lookUp(letters, book, haystack, at, at, pair, into);
    at = next;
  }
  return at;
}

/**
 * Adds what the word names that is written with unseen units, or with letters that may stand before a name: for these,
 * also what it names behind them. Gives the end of the word.
 */
function addWithMarks(matcher: Matcher, haystack: string, at: number, into: Match[]): number {
  const { letters, books } = matcher;
  let start = at;
  while (start > 0 && isPart(letters.entry(haystack.charCodeAt(start - 1)))) start--;
  while (letters.entry(haystack.charCodeAt(start)) & IS_IGNORED) start++;
  let end = at + 1;
  while (end < haystack.length && isPart(letters.entry(haystack.charCodeAt(end)))) end++;
  let clitics = 0;
  for (let name = start; name < end && clitics <= MOST_CLITICS; name++) {
    const entry = letters.entry(haystack.charCodeAt(name));
    if (entry & IS_IGNORED) continue;
    const hash = hashWithMarks(letters, haystack, name, end);
    for (const book of books) lookUp(letters, book, haystack, start, name, hash, into);
    if (!(entry & IS_CLITIC)) break;
    clitics++;
  }
  return end;
}

/** True for the entry of a unit that does not end a word. */
function isPart(entry: number): boolean {
  return (entry & (IS_WORD | IS_IGNORED)) !== 0 && (entry & IS_UNSPACED) === 0;
}

function hashWithMarks(letters: Letters, haystack: string, start: number, end: number): number {
  let hash = letters.entry(haystack.charCodeAt(start)) & FOLDED;
  for (let at = start + 1; at < end; at++) {
    const entry = letters.entry(haystack.charCodeAt(at));
    if (!(entry & IS_IGNORED)) hash = grow(hash, entry & FOLDED);
  }
  return hash;
}
