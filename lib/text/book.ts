// One text of packed phrases → what stands at its heads. Nothing is opened before a page asks for it.
import { type HeadTable, openHeads } from './head-table';
import { ANY_CASE, END_OF_HEAD, END_OF_TAILS, NONE_SHARED, type Phrases, swapLetters, swapText } from './phrases';

/** Packed phrases, to be asked for a head by its number. */
export interface Book {
  /** Its place among the books of a matcher. */
  index: number;
  table: HeadTable;
  /** The letters of the head, folded. */
  head(number: number): string;
  /** False where the head is looked for with a first capital only. */
  isInAnyCase(number: number): boolean;
  /** What is written of the phrases at the head. */
  tails(number: number): string;
  /** A folded unit as it stands in the tails, and the other way round. */
  letter(unit: number): number;
  /** The same for a text. */
  swap(text: string): string;
}

/** Opens a book. Cost: nothing, and once both of its texts are split, when the first head is asked for. */
export function openBook(phrases: Phrases, index: number): Book {
  const { heads, tails, alphabet, slots } = phrases;
  const letter = swapLetters(alphabet);
  const swap = (text: string) => (alphabet === '' ? text : swapText(letter, text));
  const texts: string[] = [];
  let parts: string[] | null = null;
  let allTails: string[] | null = null;
  const partsNow = () => {
    parts ??= heads.split(END_OF_HEAD);
    return parts;
  };
  return {
    index,
    table: openHeads(slots),
    letter,
    swap,
    head(number) {
      let text = texts[number];
      if (text === undefined) {
        text = swap(headAt(partsNow(), number));
        texts[number] = text;
      }
      return text;
    },
    isInAnyCase: (number) => partsNow()[number]?.endsWith(ANY_CASE) === true,
    tails(number) {
      allTails ??= tails.split(END_OF_TAILS);
      let at = number;
      while (allTails[at] === '') at--;
      return allTails[at] as string;
    },
  };
}

/** Puts a head together: what it shares stands in the ones before it. */
function headAt(parts: readonly string[], number: number): string {
  let text = '';
  let needed = Number.POSITIVE_INFINITY;
  for (let at = number; needed > 0; at--) {
    const part = parts[at] as string;
    const shared = part.charCodeAt(0) - NONE_SHARED;
    if (shared >= needed) continue;
    text = part.slice(1, needed - shared + 1) + text;
    needed = shared;
  }
  return text.endsWith(ANY_CASE) ? text.slice(0, -1) : text;
}
