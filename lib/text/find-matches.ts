// A haystack → every place where a phrase stands between word boundaries.
// One pass over the original text; matches may overlap, choosing is another file's work.
import { firstSlot, GROW, JOIN, nextSlot, numberAt, SMALL, SPREAD } from './head-table';
import { CLASSES_AT, CLITIC, IGNORED, type Letters, MOST_CLITICS, SPACE, UNSPACED, UPPER, WORD } from './letters';
import type { Follow, Head, Matcher } from './matcher';
import { isInScriptWithClitics, SIDE_BY_SIDE } from './phrases';
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

const IS_WORD = WORD << CLASSES_AT;
const IS_IGNORED = IGNORED << CLASSES_AT;
const IS_BETWEEN = (SPACE | IGNORED) << CLASSES_AT;
const IS_UNSPACED = UNSPACED << CLASSES_AT;
const IS_UPPER = UPPER << CLASSES_AT;
const IS_CLITIC = CLITIC << CLASSES_AT;
const SPACE_UNIT = 0x20;
const SIDE_BY_SIDE_UNIT = SIDE_BY_SIDE.charCodeAt(0);

/**
 * Finds all matches, in order of the words they begin in. Cost: the length of the haystack, not the number of phrases.
 * Every word is hashed unit by unit, and looked up alone and with the word before it; only where the filter knows one
 * of these, the text is looked at again.
 */
export function findMatches(matcher: Matcher, haystack: string): Match[] {
  const { letters, table } = matcher;
  const units = letters.table;
  const { filter, filterShift } = table;
  const { length } = haystack;
  const matches: Match[] = [];
  /** The word before, if only spaces stand between: where it starts (-1 for none), its hash, its first entry. */
  let before = -1;
  let hashBefore = 0;
  let firstBefore = 0;
  for (let at = 0; at < length; ) {
    const unit = haystack.charCodeAt(at);
    let first = units[unit] as number;
    if (first === 0) first = letters.learn(unit) | 0;
    const start = at++;
    if (first & IS_BETWEEN) continue;
    let hash = first & 0xffff;
    if ((first & (IS_WORD | IS_UNSPACED)) === IS_WORD) {
      for (; at < length; at++) {
        const next = haystack.charCodeAt(at);
        let entry = units[next] as number;
        if (entry === 0) entry = letters.learn(next) | 0;
        if ((entry & (IS_WORD | IS_UNSPACED)) !== IS_WORD) {
          if (entry & IS_IGNORED) continue;
          break;
        }
        hash = (Math.imul(hash, GROW) + (entry & 0xffff)) | 0;
      }
    }
    if (before >= 0) {
      const pair = (Math.imul(hashBefore, JOIN) + hash) | 0;
      const bit = Math.imul(firstBefore & IS_UPPER ? pair : pair ^ SMALL, SPREAD) >>> filterShift;
      if ((filter[bit >>> 5] as number) & (1 << (bit & 31)))
        addMatches(matcher, haystack, before, before, pair, matches);
    }
    before = -1;
    if (!(first & IS_WORD)) continue;
    const bit = Math.imul(first & IS_UPPER ? hash : hash ^ SMALL, SPREAD) >>> filterShift;
    if ((filter[bit >>> 5] as number) & (1 << (bit & 31))) addMatches(matcher, haystack, start, start, hash, matches);
    if (first & IS_CLITIC) addBehindClitics(matcher, haystack, start, at, matches);
    before = start;
    hashBefore = hash;
    firstBefore = first;
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
    const name = skip(letters, haystack, at + 1, IGNORED);
    const first = tokenAt(letters, haystack, name);
    if (!first || first.end > end) return;
    const hash = hashOf(first.text);
    addMatches(matcher, haystack, start, name, hash, into);
    if (isInScriptWithClitics(first.text)) continue;
    const second = tokenAt(letters, haystack, first.end);
    if (second)
      addMatches(matcher, haystack, start, name, (Math.imul(hash, JOIN) + hashOf(second.text.trimStart())) | 0, into);
  }
}

/** The hash of a folded word, as the pass over the text reckons it. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, GROW) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Adds the phrases whose head has this hash and stands at `start`, within the word that begins at `word`. */
function addMatches(
  matcher: Matcher,
  haystack: string,
  word: number,
  start: number,
  hash: number,
  into: Match[],
): void {
  const { letters, table } = matcher;
  for (let slot = firstSlot(table, hash); slot >= 0; slot = nextSlot(table, slot, hash)) {
    const head = matcher.head(numberAt(table, slot));
    const end = endOfHead(letters, head.text, haystack, start);
    if (end > 0 && startsName(letters, haystack, word)) follow(letters, head, haystack, start, end, into);
  }
}

/** Where the head ends that stands at `start`; -1 where it does not. */
function endOfHead(letters: Letters, head: string, haystack: string, start: number): number {
  let at = start;
  for (let index = 0; index < head.length; index++) {
    const unit = head.charCodeAt(index);
    if (unit === SIDE_BY_SIDE_UNIT) continue;
    at = skip(letters, haystack, at, IGNORED);
    if (letters.fold(haystack.charCodeAt(at)) !== unit) return -1;
    // One space of the head is any run of them.
    if (unit === SPACE_UNIT) at = skip(letters, haystack, at, SPACE | IGNORED) - 1;
    at++;
  }
  return at;
}

/** The first offset from `at` on whose unit is of none of the classes. */
function skip(letters: Letters, haystack: string, at: number, classes: number): number {
  let after = at;
  while (after < haystack.length && letters.kind(haystack.charCodeAt(after)) & classes) after++;
  return after;
}

/** Adds the phrases of one head that stand there. */
function follow(letters: Letters, head: Head, haystack: string, start: number, endOfHead: number, into: Match[]): void {
  let end = endOfHead;
  let kind = letters.kind(haystack.charCodeAt(end - 1));
  let after: Follow | undefined = head.follow;
  while (after) {
    if (after.number >= 0 && endsName(letters, haystack, end, kind)) {
      into.push({ start, end: withMarks(letters, haystack, end), book: head.book, number: after.number });
    }
    const token: Token | null = after.next && tokenAt(letters, haystack, end);
    if (!token) return;
    ({ end, kind } = token);
    after = after.next?.get(token.text);
  }
}
