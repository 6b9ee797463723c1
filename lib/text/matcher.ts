// Packed phrases → a matcher: opens the phrases of a first word when a page holds it, and tells which of them stand
// there. Finding the words is the work of find-matches.ts.
import { type HeadTable, tableHeads } from './head-table';
import type { Letters } from './letters';
import { ANY_CASE, CAPITALIZED, END_OF_TAILS, fromCapitals, NONE_SHARED, type Phrases } from './phrases';
import { tokenAt } from './tokens';

/** What may follow a token: a phrase that ends here, and the tokens by which others go on. */
export interface Follow {
  /** Number of the phrase, or -1. */
  number: number;
  /** Folded token → what may follow it; null where nothing does. */
  next: Map<string, Follow> | null;
}

/** A first word, opened. */
export interface Head {
  text: string;
  /** Index of the `Phrases` it comes from. */
  book: number;
  follow: Follow;
}

/** Phrases of several books, ready to be looked for in one pass. */
export interface Matcher {
  letters: Letters;
  table: HeadTable;
  /** A first word by its number in the table; opened once. */
  head(number: number): Head;
}

/** Readies phrases for matching. Cost: the first words; what follows them is opened when it is asked for. */
export function createMatcher(letters: Letters, books: readonly Phrases[]): Matcher {
  const opened = new Map<number, Head>();
  const open = books.map(opener(letters));
  return {
    letters,
    table: tableHeads(books),
    head(number) {
      let head = opened.get(number);
      if (!head) {
        let book = 0;
        let index = number;
        for (; index >= (books[book] as Phrases).count; book++) index -= (books[book] as Phrases).count;
        head = (open[book] as (index: number) => Head)(index);
        opened.set(number, head);
      }
      return head;
    },
  };
}

/** Opens the first words of one book; its texts are split at the first one. */
function opener(letters: Letters): (phrases: Phrases, book: number) => (index: number) => Head {
  return ({ heads, tails }, book) => {
    let parts: { heads: string[]; tails: string[] } | null = null;
    return (index) => {
      parts ??= { heads: splitHeads(heads), tails: tails.split(END_OF_TAILS) };
      return { text: headAt(parts.heads, index), book, follow: followOf(letters, parts.tails[index] as string) };
    };
  };
}

function splitHeads(heads: string): string[] {
  return heads.split(CAPITALIZED).flatMap((part) => part.split(ANY_CASE));
}

/** Puts a first word together: what it shares stands in the ones before it. */
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

/** What follows a first word, from its written form: rests of phrases, each before its number. */
function followOf(letters: Letters, tails: string): Follow {
  const root: Follow = { number: -1, next: null };
  for (const [, rest = '', number = ''] of tails.matchAll(/([^A-Z]*)([A-Z]+)/g)) {
    let follow = root;
    for (let token = tokenAt(letters, rest, 0); token; token = tokenAt(letters, rest, token.end)) {
      follow.next ??= new Map();
      let after = follow.next.get(token.text);
      if (!after) {
        after = { number: -1, next: null };
        follow.next.set(token.text, after);
      }
      follow = after;
    }
    follow.number = fromCapitals(number);
  }
  return root;
}
