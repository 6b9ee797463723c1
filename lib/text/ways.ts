// What is written behind a head → the phrases that go on as the haystack does.
import type { Book } from './book';
import { FOLDED, IS_IGNORED, IS_SPACE, type Letters, SPACE_UNIT } from './letters';
import { endOfCapitals, fromCapitals, isCapital, SIGNS } from './phrases';
import { tokenAt } from './tokens';
import { endsName, withMarks } from './word-boundary';

/** A phrase found; offsets are UTF-16 code units of the haystack, `end` is exclusive. */
export interface Match {
  start: number;
  end: number;
  /** Index of the phrases it is one of, in the order in which the matcher was given them. */
  book: number;
  /** Number of the phrase there. */
  number: number;
}

/** A head that stands in a haystack. */
export interface Sight {
  letters: Letters;
  haystack: string;
  book: Book;
  /** What is written at the head. */
  ways: string;
  /** Where the head itself stands. */
  start: number;
  end: number;
  /** What the phrases are added to. */
  into: Match[];
}

const IS_SPACE_OR_IGNORED = IS_SPACE | IS_IGNORED;
const LAST_SIGN = SIGNS.length - 1;

/** Adds the phrases that begin at `start` and end with the head or go on behind it; of the ways, those in the bounds. */
export function addPhrases(
  { letters, haystack, book, ways, end, into }: Sight,
  begin: number,
  bound: number,
  start: number,
): void {
  const add = (last: number, number: number) => {
    if (number >= 0 && endsName(letters, haystack, last))
      into.push({ start, end: withMarks(letters, haystack, last), book: book.index, number });
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
    const sign = SIGNS.charAt(depth);
    // Most words go on with another one: the first letter tells, before the token is put together.
    const near = ways.indexOf(sign + book.swap(beginningAt(letters, haystack, at)), from);
    const token = near < 0 || near >= to ? null : tokenAt(letters, haystack, at);
    if (!token) return;
    from = endOfWay(ways, sign + book.swap(token.text), near);
    if (from < 0 || from >= to) return;
    const next = ways.indexOf(sign, from);
    if (next >= 0 && next < to) to = next;
    at = token.end;
  }
  while (from < to) {
    let capitals = from + 1;
    while (!isCapital(ways.charCodeAt(capitals))) capitals++;
    const last = endOf(letters, book.swap(ways.slice(from + 1, capitals)), haystack, at);
    from = endOfCapitals(ways, capitals);
    if (last >= 0) add(last, fromCapitals(ways, capitals, from));
  }
}

/** Where the text ends that begins at `start`; -1 where it does not stand there. One space of it is any run of them. */
export function endOf(letters: Letters, text: string, haystack: string, start: number): number {
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

/** How the token there begins: its first unit, behind a space if there is one. */
function beginningAt(letters: Letters, haystack: string, start: number): string {
  let space = '';
  for (let at = start; at < haystack.length; at++) {
    const entry = letters.entry(haystack.charCodeAt(at));
    if (entry & IS_IGNORED) continue;
    if (!(entry & IS_SPACE)) return space + String.fromCharCode(entry & FOLDED);
    space = ' ';
  }
  return space;
}

/** Where the way with this sign and token ends, from `from` on; -1 where there is none. Longer tokens begin with it too. */
function endOfWay(ways: string, key: string, from: number): number {
  for (let at = ways.indexOf(key, from); at >= 0; at = ways.indexOf(key, at + 1)) {
    const end = at + key.length;
    if (isCapital(ways.charCodeAt(end)) || SIGNS.includes(ways.charAt(end))) return end;
  }
  return -1;
}
