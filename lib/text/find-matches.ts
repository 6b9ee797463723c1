// A haystack → every place where a phrase stands between word boundaries.
// One pass over the original text; matches may overlap, choosing is another file's work.
import { CAPITAL, firstSlot, grow, HASH, isHead } from './head-table';
import {
  CLASSES_AT,
  CLITIC,
  FOLDED,
  IGNORED,
  type Letters,
  MOST_CLITICS,
  PLAIN,
  PLAIN_WORD_AT,
  UNSPACED,
  UPPER,
  WORD,
} from './letters';
import { lookUp, type Match } from './look-up';
import type { Matcher } from './matcher';

const IS_UNSPACED = UNSPACED << CLASSES_AT;
const IS_WORD = WORD << CLASSES_AT;
const WORD_OF_LETTERS = IS_WORD | IS_UNSPACED;
const IS_CLITIC = CLITIC << CLASSES_AT;

/**
 * Finds all matches, in order of the words they are found by. Cost: the length of the haystack, not the number of
 * phrases. Words are hashed unit by unit and listed where they end, without a branch on what the unit is, and the list
 * is looked up when it is full; marks, scripts without spaces and letters that may stand before a name take the slower
 * way below.
 */
export function findMatches(matcher: Matcher, haystack: string): Match[] {
  const { letters, words } = matcher;
  const { hashes, ends } = words;
  const units = letters.table;
  const { length } = haystack;
  const full = hashes.length - 1;
  const matches: Match[] = [];
  let count = 0;
  let hash = 0;
  /** All bits of a hash where the unit before is part of a word, else none. */
  let inside = 0;
  for (let at = 0; at < length; at++) {
    const unit = haystack.charCodeAt(at);
    let entry = units[unit] as number;
    if (!(entry & PLAIN)) {
      if (entry === 0) entry = letters.learn(unit);
      if (!(entry & PLAIN) && !(entry & IS_CLITIC && inside !== 0)) {
        addWords(matcher, haystack, count, matches);
        count = 0;
        if (entry & IS_UNSPACED) {
          if (inside !== 0) addWord(matcher, haystack, at, hash, matches);
          at = addUnspaced(matcher, haystack, at, matches) - 1;
        } else at = addWithMarks(matcher, haystack, at, matches) - 1;
        hash = 0;
        inside = 0;
        continue;
      }
    }
    const word = (0 - (entry >> PLAIN_WORD_AT)) & HASH;
    hashes[count] = hash;
    ends[count] = at;
    count += inside & ~word & 1;
    hash = ((hash << 5) + ((entry & (FOLDED | (~inside & CAPITAL))) - hash)) & word;
    inside = word;
    if (count === full) {
      addWords(matcher, haystack, count, matches);
      count = 0;
    }
  }
  hashes[count] = hash;
  ends[count] = length;
  addWords(matcher, haystack, count + (inside & 1), matches);
  return matches;
}

/** Adds what the listed words name. */
function addWords(matcher: Matcher, haystack: string, count: number, into: Match[]): void {
  const { table, words } = matcher;
  const { filter, filterMask } = table;
  for (let index = 0; index < count; index++) {
    const hash = words.hashes[index] as number;
    // The very steps of isHead(): a call for each word costs more than they do.
    const bit = ((hash ^ (hash >> 11)) & filterMask) + 1;
    if (((filter[bit >> 3] as number) >> (bit & 7)) & 1)
      addWord(matcher, haystack, words.ends[index] as number, hash, into);
  }
}

/** Adds what the word names that ends there. */
function addWord(matcher: Matcher, haystack: string, end: number, hash: number, into: Match[]): void {
  if (firstSlot(matcher.table, hash) < 0) return;
  const units = matcher.letters.table;
  let start = end - 1;
  while (start > 0 && ((units[haystack.charCodeAt(start - 1)] as number) & WORD_OF_LETTERS) === IS_WORD) start--;
  lookUp(matcher, haystack, start, start, hash, into);
}

/** Adds what begins with the characters there, alone or with the one behind; gives the end of the characters. */
function addUnspaced(matcher: Matcher, haystack: string, start: number, into: Match[]): number {
  const { letters, table } = matcher;
  const units = letters.table;
  const { filter, filterMask } = table;
  let at = start;
  let entry = units[haystack.charCodeAt(at)] as number;
  while (entry & IS_UNSPACED) {
    const hash = entry & FOLDED;
    if (isHead(table, hash)) lookUp(matcher, haystack, at, at, hash, into);
    let next = at + 1;
    while (letters.kind(haystack.charCodeAt(next)) & IGNORED) next++;
    entry = units[haystack.charCodeAt(next)] ?? 0;
    if (entry & IS_UNSPACED) {
      const pair = grow(hash, entry & FOLDED);
      const bit = ((pair ^ (pair >> 11)) & filterMask) + 1;
      if (((filter[bit >> 3] as number) >> (bit & 7)) & 1) lookUp(matcher, haystack, at, at, pair, into);
    }
    at = next;
  }
  return at;
}

/**
 * Adds what the word names that is written with unseen units, or with letters that may stand before a name: for these,
 * also what it names behind them. Gives the end of the word.
 */
function addWithMarks(matcher: Matcher, haystack: string, at: number, into: Match[]): number {
  const { letters, table } = matcher;
  const isPart = (place: number) => {
    const kind = letters.kind(haystack.charCodeAt(place));
    return (kind & (WORD | IGNORED)) !== 0 && !(kind & UNSPACED);
  };
  let start = at;
  while (start > 0 && isPart(start - 1)) start--;
  while (letters.kind(haystack.charCodeAt(start)) & IGNORED) start++;
  let end = at + 1;
  while (end < haystack.length && isPart(end)) end++;
  let clitics = 0;
  for (let name = start; name < end && clitics <= MOST_CLITICS; name++) {
    const kind = letters.kind(haystack.charCodeAt(name));
    if (kind & IGNORED) continue;
    const hash = hashOf(letters, haystack, name, end);
    if (isHead(table, hash)) lookUp(matcher, haystack, start, name, hash, into);
    if (!(kind & CLITIC)) break;
    clitics++;
  }
  return end;
}

function hashOf(letters: Letters, haystack: string, start: number, end: number): number {
  const first = haystack.charCodeAt(start);
  let hash = letters.fold(first) | (letters.kind(first) & UPPER ? CAPITAL : 0);
  for (let at = start + 1; at < end; at++) {
    const unit = haystack.charCodeAt(at);
    if (!(letters.kind(unit) & IGNORED)) hash = grow(hash, letters.fold(unit));
  }
  return hash;
}
