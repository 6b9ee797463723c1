// Packed phrases → a matcher: knows the heads of all phrases, and opens what stands beside one when a page holds it.
// Finding them is the work of find-matches.ts and look-up.ts.
import { type HeadTable, tableHeads } from './head-table';
import type { Letters } from './letters';
import { BEFORE_HEAD, END_OF_TAILS, fromCapitals, NONE_SHARED, type Phrases, swapLetters, swapText } from './phrases';

/** What a phrase goes on with behind its head, and its number. */
export type Rest = readonly [text: string, number: number];

/** Phrases of a head that begin alike. */
export interface Way {
  /** What stands before the head. */
  before: string;
  /** Number of the phrase that ends with the head, or -1. */
  number: number;
  /** By the first two units; null where none goes on. */
  rests: Map<string, Rest[]> | null;
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

/** Units by which the rests of a head are told apart. */
export const KEY_LENGTH = 2;
const END_OF_HEAD = /[|~]/;
const NUMBER = /([A-Z]+)/;

/** Readies phrases for matching. Cost: the heads; what follows them is opened when it is asked for. */
export function createMatcher(letters: Letters, books: readonly Phrases[]): Matcher {
  const opened: Head[] = [];
  const open = books.map(opener);
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
function opener({ heads, tails, alphabet }: Phrases, book: number): (index: number) => Head {
  const swap = swapLetters(alphabet);
  let parts: { heads: string[]; tails: string[] } | null = null;
  return (index) => {
    parts ??= { heads: heads.split(END_OF_HEAD), tails: tails.split(END_OF_TAILS) };
    const ways = waysOf(parts.tails[index] as string, alphabet === '' ? null : swap);
    return { text: swapText(swap, headAt(parts.heads, index)), book, ways };
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
function waysOf(tails: string, swap: ((unit: number) => number) | null): Way[] {
  const ways: Way[] = [];
  const parts = tails.split(NUMBER);
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const written = parts[index] as string;
    const text = swap && written !== '' ? swapText(swap, written) : written;
    const number = fromCapitals(parts[index + 1] as string);
    const split = text.indexOf(BEFORE_HEAD);
    const before = split < 0 ? '' : text.slice(0, split);
    const rest = text.slice(split + 1);
    let way = ways.find((one) => one.before === before);
    if (!way) {
      way = { before, number: -1, rests: null };
      ways.push(way);
    }
    if (rest === '') way.number = number;
    else {
      way.rests ??= new Map();
      const key = rest.slice(0, KEY_LENGTH);
      const alike = way.rests.get(key);
      if (alike) alike.push([rest, number]);
      else way.rests.set(key, [[rest, number]]);
    }
  }
  return ways;
}
