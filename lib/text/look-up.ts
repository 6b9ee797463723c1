// A word that may be the head of phrases → the phrases that really stand there.
import { firstSlot, nextSlot, numberAt } from './head-table';
import { IGNORED, type Letters, SPACE } from './letters';
import type { Follow, Matcher } from './matcher';
import { type Token, tokenAt } from './tokens';
import { endsName, startsBehindClitics, startsName, withMarks } from './word-boundary';

/** A phrase found; offsets are UTF-16 code units of the haystack, `end` is exclusive. */
export interface Match {
  start: number;
  end: number;
  /** Index of the phrases it is one of, in the order in which the matcher was given them. */
  book: number;
  /** Number of the phrase there. */
  number: number;
}

const SPACE_UNIT = 0x20;

/** Adds the phrases whose head has this hash and stands at `start`, within the word that begins at `word`. */
export function lookUp(
  matcher: Matcher,
  haystack: string,
  word: number,
  start: number,
  hash: number,
  into: Match[],
): void {
  const { letters, table } = matcher;
  for (let slot = firstSlot(table, hash); slot >= 0; slot = nextSlot(table, slot, hash)) {
    const { text, book, ways } = matcher.head(numberAt(table, slot));
    const end = endOf(letters, text, haystack, start);
    if (end < 0) continue;
    for (const { before, follow } of ways) {
      const from = before === '' ? start : startOf(letters, before, haystack, start);
      if (from < 0) continue;
      const isStart =
        before === '' ? startsName(letters, haystack, word) : startsBehindClitics(letters, haystack, from);
      if (isStart) addFollowing(letters, follow, haystack, from, end, book, into);
    }
  }
}

/** Where the head ends that stands at `start`; -1 where it does not. */
function endOf(letters: Letters, head: string, haystack: string, start: number): number {
  let at = start;
  for (let index = 0; index < head.length; index++) {
    while (letters.kind(haystack.charCodeAt(at)) & IGNORED) at++;
    if (letters.fold(haystack.charCodeAt(at)) !== head.charCodeAt(index)) return -1;
    at++;
  }
  return at;
}

/** Where the text begins that ends at `end`; -1 where it does not stand there. One space of it is any run of them. */
function startOf(letters: Letters, text: string, haystack: string, end: number): number {
  const kindBefore = (at: number) => (at > 0 ? letters.kind(haystack.charCodeAt(at - 1)) : 0);
  let at = end;
  for (let index = text.length - 1; index >= 0; index--) {
    while (kindBefore(at) & IGNORED) at--;
    if (at === 0 || letters.fold(haystack.charCodeAt(at - 1)) !== text.charCodeAt(index)) return -1;
    at--;
    if (text.charCodeAt(index) === SPACE_UNIT) while (kindBefore(at) & (SPACE | IGNORED)) at--;
  }
  return at;
}

/** Adds the phrases that end at `endOfHead`, or go on as the haystack does. */
function addFollowing(
  letters: Letters,
  first: Follow,
  haystack: string,
  start: number,
  endOfHead: number,
  book: number,
  into: Match[],
): void {
  let end = endOfHead;
  let kind = letters.kind(haystack.charCodeAt(end - 1));
  let follow: Follow | undefined = first;
  while (follow) {
    const { number, next }: Follow = follow;
    if (number >= 0 && endsName(letters, haystack, end, kind)) {
      into.push({ start, end: withMarks(letters, haystack, end), book, number });
    }
    const token: Token | null = next && tokenAt(letters, haystack, end);
    if (!token) return;
    end = token.end;
    kind = token.kind;
    follow = next?.get(token.text);
  }
}
