// The forms of single words, by case → all forms of what they make up together. Shared by Polish and Czech.

/** Forms of one word: for each of the six cases in the order N G D A I L, the forms that compete there. */
export type Cells = readonly (readonly string[])[];

/** What agreement asks of a noun: its gender in the singular, or which plural it is. */
export type Gender = 'm' | 'f' | 'n' | 'plural' | 'persons';

const CASES = [0, 1, 2, 3, 4, 5] as const;

/** A word that does not inflect. */
export function frozen(word: string): Cells {
  return CASES.map(() => [word]);
}

/** One stem with the endings of the six cases; competing endings are divided by a stroke, "-" is no ending. */
export function withEndings(stem: string, endings: string): Cells {
  return readCells(endings.replaceAll(/[^ /]+/g, (one) => stem + (one === '-' ? '' : one)));
}

/** Cells as tables write them: six cases divided by spaces, competing forms by a stroke. */
export function readCells(table: string): Cells {
  return table.split(' ').map((forms) => forms.split('/'));
}

/** Words and the signs between them, case by case: each form of the one with each form of the next. */
export function join(parts: readonly Cells[]): Cells {
  return CASES.map((at) =>
    parts.reduce<string[]>((so, part) => so.flatMap((start) => (part[at] ?? []).map((end) => start + end)), ['']),
  );
}

/** The forms of several cells, each once, as they come. */
export function formsOf(all: readonly Cells[]): string[] {
  return [...new Set(all.flatMap((cells) => cells.flat()))];
}

/** Words and the spaces or hyphens between them, alternately. */
export function splitWords(text: string): string[] {
  return text.split(/([ -])/);
}

/** Abbreviations in capitals, numbers, initials: nothing inflects them. */
export function isSymbol(word: string): boolean {
  const capitals = word.replace(/[^\p{Lu}]/gu, '').length;
  return word.length < 2 || capitals * 2 > word.length || /[\d./()&]/.test(word);
}

/** A table keeps words in small letters; the answer is written as the word is. */
export function likeWord(word: string, cells: Cells): Cells {
  if (word === word.toLowerCase()) return cells;
  return cells.map((forms) => forms.map((form) => form.slice(0, 1).toUpperCase() + form.slice(1)));
}
