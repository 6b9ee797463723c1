// A word that may be the head of phrases → the phrases that really stand there.
import type { Book } from './book';
import { firstSlot, nextSlot, numberAt } from './head-table';
import { CLASSES_AT, FOLDED, IGNORED, type Letters, SPACE } from './letters';
import type { Matcher } from './matcher';
import { BEFORE_HEAD, endOfCapitals, fromCapitals, isCapital, SIGNS } from './phrases';
import { tokenAt } from './tokens';
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
const IS_IGNORED = IGNORED << CLASSES_AT;
const IS_SPACE_OR_IGNORED = (SPACE | IGNORED) << CLASSES_AT;
const FIRST_SIGN = SIGNS.charCodeAt(0);
const LAST_SIGN = SIGNS.length - 1;

/** Adds the phrases whose head has this hash and stands at `start`, within the word that begins at `word`. */
export function lookUp(
  matcher: Matcher,
  haystack: string,
  word: number,
  start: number,
  hash: number,
  into: Match[],
): void {
  const { letters, table, books, firstHeads } = matcher;
  for (let slot = firstSlot(table, hash); slot >= 0; slot = nextSlot(table, slot, hash)) {
    const number = numberAt(table, slot);
    let at = books.length - 1;
    while (number < (firstHeads[at] as number)) at--;
    const book = books[at] as Book;
    const head = number - (firstHeads[at] as number);
    const end = endOf(letters, book.head(head), haystack, start);
    if (end < 0) continue;
    const ways = book.tails(head);
    const led = ways.indexOf(BEFORE_HEAD);
    if (led !== 0 && startsName(letters, haystack, word))
      addPhrases(letters, book, haystack, ways, 0, led < 0 ? ways.length : led, start, end, into);
    if (led >= 0) addLed(letters, book, haystack, ways, led, start, end, into);
  }
}

/** Adds the phrases with words before the head, where these stand there; their ways begin at `led`. */
function addLed(
  letters: Letters,
  book: Book,
  haystack: string,
  ways: string,
  led: number,
  start: number,
  end: number,
  into: Match[],
): void {
  for (let at = led; at >= 0; ) {
    let from = start;
    let next = at + 1;
    for (; from >= 0 && !isCapital(ways.charCodeAt(next)) && ways.charCodeAt(next) !== FIRST_SIGN; next++)
      from = backOver(letters, book.letter(ways.charCodeAt(next)), haystack, from);
    at = ways.indexOf(BEFORE_HEAD, next);
    if (from >= 0 && startsBehindClitics(letters, haystack, from))
      addPhrases(letters, book, haystack, ways, next, at < 0 ? ways.length : at, from, end, into);
  }
}

/** Where the folded unit begins that ends at `end`, a space with all spaces before it; -1 where another one does. */
function backOver(letters: Letters, folded: number, haystack: string, end: number): number {
  const entryBefore = (at: number) => (at > 0 ? letters.entry(haystack.charCodeAt(at - 1)) : 0);
  let at = end;
  while (entryBefore(at) & IS_IGNORED) at--;
  if (at === 0 || (entryBefore(at) & FOLDED) !== folded) return -1;
  at--;
  if (folded === SPACE_UNIT) while (entryBefore(at) & IS_SPACE_OR_IGNORED) at--;
  return at;
}

/** Where the text ends that begins at `start`; -1 where it does not stand there. One space of it is any run of them. */
function endOf(letters: Letters, text: string, haystack: string, start: number): number {
  const units = letters.table;
  let at = start;
  for (let index = 0; index < text.length; at++) {
    const unit = haystack.charCodeAt(at);
    const entry = (units[unit] as number) || letters.learn(unit);
    if (entry & IS_IGNORED) continue;
    if ((entry & FOLDED) !== text.charCodeAt(index)) return -1;
    if (text.charCodeAt(index++) === SPACE_UNIT)
      while (letters.entry(haystack.charCodeAt(at + 1)) & IS_SPACE_OR_IGNORED) at++;
  }
  return at;
}

/** Adds the phrases that end with the head, at `end`, or go on as the haystack does; `ways` is read in the bounds. */
function addPhrases(
  letters: Letters,
  { index, swap }: Book,
  haystack: string,
  ways: string,
  begin: number,
  bound: number,
  start: number,
  end: number,
  into: Match[],
): void {
  const add = (last: number, number: number) => {
    if (number >= 0 && endsName(letters, haystack, last))
      into.push({ start, end: withMarks(letters, haystack, last), book: index, number });
  };
  let from = begin;
  let to = bound;
  let at = end;
  for (let depth = 0; ; depth++) {
    const rest = endOfCapitals(ways, from);
    add(at, fromCapitals(ways, from, rest));
    from = rest;
    if (from >= to) return;
    if (depth === LAST_SIGN) break;
    const token = tokenAt(letters, haystack, at);
    if (!token) return;
    from = endOfWay(ways, SIGNS.charAt(depth) + swap(token.text), from);
    if (from < 0 || from >= to) return;
    const next = ways.indexOf(SIGNS.charAt(depth), from);
    if (next >= 0 && next < to) to = next;
    at = token.end;
  }
  while (from < to) {
    let capitals = from + 1;
    while (!isCapital(ways.charCodeAt(capitals))) capitals++;
    const last = endOf(letters, swap(ways.slice(from + 1, capitals)), haystack, at);
    from = endOfCapitals(ways, capitals);
    if (last >= 0) add(last, fromCapitals(ways, capitals, from));
  }
}

/** Where the way with this sign and token ends, from `from` on; -1 where there is none. Longer tokens begin with it too. */
function endOfWay(ways: string, key: string, from: number): number {
  for (let at = ways.indexOf(key, from); at >= 0; at = ways.indexOf(key, at + 1)) {
    const end = at + key.length;
    if (isCapital(ways.charCodeAt(end)) || SIGNS.includes(ways.charAt(end))) return end;
  }
  return -1;
}
