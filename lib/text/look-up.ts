// A word that may be the head of phrases → the phrases that really stand there.
import { firstSlot, nextSlot, numberAt } from './head-table';
import { IGNORED, type Letters, SPACE } from './letters';
import { KEY_LENGTH, type Matcher, type Way } from './matcher';
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
    for (const way of ways) {
      const { before } = way;
      const from = before === '' ? start : startOf(letters, before, haystack, start);
      if (from < 0) continue;
      const isStart =
        before === '' ? startsName(letters, haystack, word) : startsBehindClitics(letters, haystack, from);
      if (isStart) addPhrases(letters, way, haystack, from, end, book, into);
    }
  }
}

/** Where the text ends that begins at `start`; -1 where it does not stand there. One space of it is any run of them. */
function endOf(letters: Letters, text: string, haystack: string, start: number): number {
  let at = start;
  for (let index = 0; index < text.length; index++) {
    while (letters.kind(haystack.charCodeAt(at)) & IGNORED) at++;
    const unit = text.charCodeAt(index);
    if (letters.fold(haystack.charCodeAt(at)) !== unit) return -1;
    at++;
    if (unit === SPACE_UNIT) while (letters.kind(haystack.charCodeAt(at)) & (SPACE | IGNORED)) at++;
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

/** Adds the phrases that end with the head, at `end`, or go on as the haystack does. */
function addPhrases(
  letters: Letters,
  { number, rests }: Way,
  haystack: string,
  start: number,
  end: number,
  book: number,
  into: Match[],
): void {
  const add = (at: number, found: number) => {
    if (endsName(letters, haystack, at))
      into.push({ start, end: withMarks(letters, haystack, at), book, number: found });
  };
  if (number >= 0) add(end, number);
  if (!rests) return;
  const addAlike = (key: string) => {
    for (const [rest, found] of rests.get(key) ?? []) {
      const at = endOf(letters, rest, haystack, end);
      if (at >= 0) add(at, found);
    }
  };
  const key = keyAt(letters, haystack, end);
  addAlike(key);
  // A rest may be a single sign: "U.S."
  if (key.length === KEY_LENGTH) addAlike(key.charAt(0));
}

/** The first units from `at` on that a rest of phrases may begin with, folded. */
function keyAt(letters: Letters, haystack: string, start: number): string {
  let key = '';
  for (let at = start; at < haystack.length && key.length < KEY_LENGTH; at++) {
    const unit = haystack.charCodeAt(at);
    const kind = letters.kind(unit);
    if (kind & IGNORED || (kind & SPACE && key === ' ')) continue;
    key += String.fromCharCode(letters.fold(unit));
  }
  return key;
}
