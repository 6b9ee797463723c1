// A haystack → every place where a phrase stands between word boundaries.
// One pass over the original text; matches may overlap, choosing is another file's work.
import { CAPITAL, grow, HASH, isHead } from './head-table';
import {
  CLASSES_AT,
  CLITIC,
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

const FOLDED = 0xffff;
const IS_UNSPACED = UNSPACED << CLASSES_AT;

/**
 * Finds all matches, in order of the words they are found by. Cost: the length of the haystack, not the number of
 * phrases. Words are hashed unit by unit and looked up in the filter where they end, without a branch on what the unit
 * is; marks, scripts without spaces and letters that may stand before a name take the slower way below.
 */
export function findMatches(matcher: Matcher, haystack: string): Match[] {
  const { letters, table } = matcher;
  const units = letters.table;
  const { filter, filterMask } = table;
  const { length } = haystack;
  const matches: Match[] = [];
  let hash = 0;
  /** All bits of a hash where the unit before is part of a word, else none. */
  let inside = 0;
  for (let at = 0; at < length; at++) {
    const unit = haystack.charCodeAt(at);
    let entry = units[unit] as number;
    if (!(entry & PLAIN)) {
      if (entry === 0) entry = letters.learn(unit);
      if (!(entry & PLAIN)) {
        if (entry & IS_UNSPACED) {
          if (inside !== 0) addWord(matcher, haystack, at, hash, matches);
          addUnspaced(matcher, haystack, at, matches);
        } else at = addWithMarks(matcher, haystack, at, matches) - 1;
        hash = 0;
        inside = 0;
        continue;
      }
    }
    const word = (0 - (entry >> PLAIN_WORD_AT)) & HASH;
    // Where no word ends, this is the first bit, which no head has.
    const bit = (((hash ^ (hash >> 11)) & filterMask) + 1) & inside & (word ^ HASH);
    if (((filter[bit >> 3] as number) >> (bit & 7)) & 1) addWord(matcher, haystack, at, hash, matches);
    hash = ((hash << 5) - hash + (entry & (FOLDED | ((inside ^ HASH) & CAPITAL)))) & word;
    inside = word;
  }
  if (inside !== 0) addWord(matcher, haystack, length, hash, matches);
  return matches;
}

/** Adds what the word names that ends there. */
function addWord(matcher: Matcher, haystack: string, end: number, hash: number, into: Match[]): void {
  const { letters } = matcher;
  let start = end - 1;
  while (start > 0 && (letters.kind(haystack.charCodeAt(start - 1)) & (WORD | UNSPACED)) === WORD) start--;
  lookUp(matcher, haystack, start, start, hash, into);
}

/** Adds what begins with the character there, alone or with the one behind it. */
function addUnspaced(matcher: Matcher, haystack: string, at: number, into: Match[]): void {
  const { letters, table } = matcher;
  const hash = letters.fold(haystack.charCodeAt(at));
  if (isHead(table, hash)) lookUp(matcher, haystack, at, at, hash, into);
  let next = at + 1;
  while (letters.kind(haystack.charCodeAt(next)) & IGNORED) next++;
  if (!(letters.kind(haystack.charCodeAt(next)) & UNSPACED)) return;
  const pair = grow(hash, letters.fold(haystack.charCodeAt(next)));
  if (isHead(table, pair)) lookUp(matcher, haystack, at, at, pair, into);
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
