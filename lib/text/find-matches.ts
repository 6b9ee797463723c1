// A haystack → every place where a phrase stands between word boundaries.
// One pass over the original text; matches may overlap, choosing is another file's work.
import { GROW, headsOf, SMALL, SPREAD } from './head-table';
import { CLASSES_AT, CLITIC, IGNORED, type Letters, MOST_CLITICS, UNSPACED, UPPER, WORD } from './letters';
import type { Follow, Head, Matcher } from './matcher';
import { type Token, tokenAt } from './tokens';
import { endsName, startsName, withMarks } from './word-boundary';

/** A phrase found; offsets are UTF-16 code units of the haystack, `end` is exclusive. */
export interface Match {
  start: number;
  end: number;
  /** Index of the phrases it is one of, in the order in which the matcher was given them. */
  book: number;
  /** Number of the phrase there. */
  number: number;
}

const IN_WORD = (WORD | IGNORED) << CLASSES_AT;
const UNSPACED_BIT = UNSPACED << CLASSES_AT;

/**
 * Finds all matches, in order of the words they begin in. Cost: the length of the haystack, not the number of phrases.
 * Every word is hashed unit by unit and looked up in the filter; only a word that may be a first word is looked at again.
 */
export function findMatches(matcher: Matcher, haystack: string): Match[] {
  const { letters, table } = matcher;
  const units = letters.table;
  const { filter, filterShift } = table;
  const { length } = haystack;
  const matches: Match[] = [];
  let at = 0;
  while (at < length) {
    let entry = (units[haystack.charCodeAt(at)] as number) || letters.learn(haystack.charCodeAt(at));
    at++;
    if (!(entry & (WORD << CLASSES_AT))) continue;
    const start = at - 1;
    const first = entry;
    let hash = entry & 0xffff;
    if (!(entry & UNSPACED_BIT)) {
      while (at < length) {
        entry = (units[haystack.charCodeAt(at)] as number) || letters.learn(haystack.charCodeAt(at));
        if (!(entry & IN_WORD) || entry & UNSPACED_BIT) break;
        if (!(entry & (IGNORED << CLASSES_AT))) hash = (Math.imul(hash, GROW) + (entry & 0xffff)) | 0;
        at++;
      }
    }
    const bit = Math.imul(first & (UPPER << CLASSES_AT) ? hash : hash ^ SMALL, SPREAD) >>> filterShift;
    if ((filter[bit >>> 5] as number) & (1 << (bit & 31))) addMatches(matcher, haystack, start, start, hash, matches);
    if (first & (CLITIC << CLASSES_AT)) addBehindClitics(matcher, haystack, start, at, matches);
  }
  return matches;
}

/** Looks for names that begin behind the first letters of the word from `start` to `end`. */
function addBehindClitics(matcher: Matcher, haystack: string, start: number, end: number, into: Match[]): void {
  const { letters } = matcher;
  let clitics = 0;
  for (let at = start; at < end && clitics < MOST_CLITICS; at++) {
    const kind = letters.kind(haystack.charCodeAt(at));
    if (kind & IGNORED) continue;
    if (!(kind & CLITIC)) return;
    clitics++;
    let name = at + 1;
    while (name < end && letters.kind(haystack.charCodeAt(name)) & IGNORED) name++;
    if (name < end) addMatches(matcher, haystack, start, name, hashOf(letters, haystack, name, end), into);
  }
}

function hashOf(letters: Letters, haystack: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const unit = haystack.charCodeAt(at);
    if (!(letters.kind(unit) & IGNORED)) hash = (Math.imul(hash, GROW) + letters.fold(unit)) | 0;
  }
  return hash;
}

/** Adds the phrases whose first word is the one from `start` to `end`, within the word that begins at `word`. */
function addMatches(
  matcher: Matcher,
  haystack: string,
  word: number,
  start: number,
  hash: number,
  into: Match[],
): void {
  const { letters, table } = matcher;
  let first: Token | null = null;
  headsOf(table, hash, (number) => {
    const head = matcher.head(number);
    first ??= tokenAt(letters, haystack, start);
    if (first?.text !== head.text) return;
    if (first.kind & UNSPACED || startsName(letters, haystack, word))
      follow(letters, head, haystack, start, first, into);
  });
}

/** Adds the phrases of one first word that stand there. */
function follow(letters: Letters, head: Head, haystack: string, start: number, first: Token, into: Match[]): void {
  let token: Token | null = first;
  let after: Follow | undefined = head.follow;
  while (token && after) {
    if (after.number >= 0 && endsName(letters, haystack, token.end, token.kind)) {
      into.push({ start, end: withMarks(letters, haystack, token.end), book: head.book, number: after.number });
    }
    if (!after.next) return;
    token = tokenAt(letters, haystack, token.end);
    after = token ? after.next.get(token.text) : undefined;
  }
}
