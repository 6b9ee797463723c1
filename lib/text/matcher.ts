// Packed phrases → a matcher: knows the heads of all phrases, and opens what follows one when a page holds it.
// Finding them is the work of find-matches.ts.
import { type HeadTable, tableHeads } from './head-table';
import type { Letters } from './letters';
import {
  BEFORE_HEAD,
  END_OF_TAILS,
  fromCapitals,
  isCapital,
  NONE_SHARED,
  type Phrases,
  swapLetters,
  swapText,
} from './phrases';
import { tokenAt } from './tokens';

/** What may follow a token: a phrase that ends here, and the tokens by which others go on. */
export interface Follow {
  /** Number of the phrase, or -1. */
  number: number;
  /** Folded token → what may follow it; null where nothing does. */
  next: Map<string, Follow> | null;
}

const END_OF_HEAD = /[|~]/;

/** Phrases of a head that begin alike. */
export interface Way {
  /** What stands before the head. */
  before: string;
  follow: Follow;
}

/** A head, opened. */
export interface Head {
  text: string;
  /** Index of the `Phrases` it comes from. */
  book: number;
  ways: Way[];
}

/** Phrases of several books, ready to be looked for in one pass. */
export interface Matcher {
  letters: Letters;
  table: HeadTable;
  /** A head by its number in the table; opened once. */
  head(number: number): Head;
}

/** Readies phrases for matching. Cost: the heads; what follows them is opened when it is asked for. */
export function createMatcher(letters: Letters, books: readonly Phrases[]): Matcher {
  const opened: Head[] = [];
  const open = books.map(opener(letters));
  return {
    letters,
    table: tableHeads(books),
    head(number) {
      let head = opened[number];
      if (!head) {
        let book = 0;
        let index = number;
        for (; index >= (books[book] as Phrases).count; book++) index -= (books[book] as Phrases).count;
        head = (open[book] as (index: number) => Head)(index);
        opened[number] = head;
      }
      return head;
    },
  };
}

/** Opens the heads of one book; its texts are split at the first one. */
function opener(letters: Letters): (phrases: Phrases, book: number) => (index: number) => Head {
  return ({ heads, tails, alphabet }, book) => {
    const swap = swapLetters(alphabet);
    let parts: { heads: string[]; tails: string[] } | null = null;
    return (index) => {
      parts ??= { heads: heads.split(END_OF_HEAD), tails: tails.split(END_OF_TAILS) };
      const text = swapText(swap, headAt(parts.heads, index));
      return { text, book, ways: waysOf(letters, swapText(swap, parts.tails[index] as string)) };
    };
  };
}

/** Puts a head together: what it shares stands in the ones before it. */
function headAt(heads: readonly string[], index: number): string {
  let text = '';
  let needed = Number.POSITIVE_INFINITY;
  for (let at = index; needed > 0; at--) {
    const part = heads[at] as string;
    const shared = part.charCodeAt(0) - NONE_SHARED;
    if (shared >= needed) continue;
    text = part.slice(1, needed - shared + 1) + text;
    needed = shared;
  }
  return text;
}

/** What stands beside a head, from its written form. */
function waysOf(letters: Letters, tails: string): Way[] {
  const ways: Way[] = [];
  for (let at = 0; at < tails.length; ) {
    const start = at;
    while (!isCapital(tails.charCodeAt(at))) at++;
    const end = at;
    while (isCapital(tails.charCodeAt(at))) at++;
    const split = tails.lastIndexOf(BEFORE_HEAD, end);
    const before = split < start ? '' : tails.slice(start, split);
    let way = ways.find((one) => one.before === before);
    if (!way) {
      way = { before, follow: { number: -1, next: null } };
      ways.push(way);
    }
    const from = Math.max(start, split + 1);
    const last = from === end ? way.follow : goOn(letters, way.follow, tails.slice(from, end));
    last.number = fromCapitals(tails.slice(end, at));
  }
  return ways;
}

/** Goes on from a token to the end of the rest, making what is not there yet. */
function goOn(letters: Letters, from: Follow, rest: string): Follow {
  let follow = from;
  for (let token = tokenAt(letters, rest, 0); token; token = tokenAt(letters, rest, token.end)) {
    follow.next ??= new Map();
    let after = follow.next.get(token.text);
    if (!after) {
      after = { number: -1, next: null };
      follow.next.set(token.text, after);
    }
    follow = after;
  }
  return follow;
}
