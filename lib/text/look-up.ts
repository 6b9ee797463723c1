// A word that may be the head of phrases → the phrases that really stand there.
import type { Book } from './book';
import { firstSlot, hashOf, nextSlot, numberAt } from './head-table';
import { FOLDED, IS_IGNORED, IS_SPACE, type Letters, SPACE_UNIT, UPPER } from './letters';
import { BEFORE_HEAD, isCapital, SIGNS } from './phrases';
import { addPhrases, endOf, type Match, type Sight } from './ways';
import { startsBehindClitics, startsName } from './word-boundary';

const IS_SPACE_OR_IGNORED = IS_SPACE | IS_IGNORED;
const KEY_UNITS = 2;
const FIRST_SIGN = SIGNS.charCodeAt(0);

/** Adds the phrases of the book whose head has this hash and stands at `start`, within the word that begins at `word`. */
export function lookUp(
  letters: Letters,
  book: Book,
  haystack: string,
  word: number,
  start: number,
  hash: number,
  into: Match[],
): void {
  const { table } = book;
  for (let slot = firstSlot(table, hash); slot >= 0; slot = nextSlot(table, slot, hash)) {
    const head = numberAt(table, slot);
    const text = book.head(head);
    const end = endOf(letters, text, haystack, start);
    // A shorter head may stand there, too; it is looked up for itself.
    if (end < 0 || hashOf(text) !== hash) continue;
    if (!book.isInAnyCase(head) && !(letters.kind(haystack.charCodeAt(start)) & UPPER)) continue;
    const ways = book.tails(head);
    const sight: Sight = { letters, haystack, book, ways, start, end, into };
    const led = ways.indexOf(BEFORE_HEAD);
    if (led !== 0 && startsName(letters, haystack, word)) addPhrases(sight, 0, led < 0 ? ways.length : led, start);
    if (led >= 0) addLed(sight, led);
  }
}

/** Adds the phrases with words before the head, where these stand there; their ways begin at `led`. */
function addLed(sight: Sight, led: number): void {
  const { letters, haystack, book, ways, start } = sight;
  const key = keyBefore(sight);
  for (let at = ways.indexOf(key, led); at >= 0; at = ways.indexOf(key, at + 1)) {
    let from = start;
    let next = at + 1;
    for (; from >= 0 && !isCapital(ways.charCodeAt(next)) && ways.charCodeAt(next) !== FIRST_SIGN; next++)
      from = backOver(letters, book.letter(ways.charCodeAt(next)), haystack, from);
    if (from < 0 || !startsBehindClitics(letters, haystack, from)) continue;
    const other = ways.indexOf(BEFORE_HEAD, next);
    addPhrases(sight, next, other < 0 ? ways.length : other, from);
  }
}

/** How the ways begin whose words may stand before the head: by the two units there. */
function keyBefore({ letters, haystack, book, start }: Sight): string {
  let key = BEFORE_HEAD;
  let last = 0;
  for (let at = start - 1; at >= 0 && key.length <= KEY_UNITS; at--) {
    const entry = letters.entry(haystack.charCodeAt(at));
    if (entry & IS_IGNORED || entry & last & IS_SPACE) continue;
    key += String.fromCharCode(book.letter(entry & FOLDED));
    last = entry;
  }
  return key;
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
