// A name that is built like a noun with its attributes → all its forms: what agrees with the head inflects with it, and
// what hangs on the head ("Rada | Bezpieczeństwa ONZ") stands as it is. Shared by Polish and Czech.
import { type Cells, formsOf, frozen, type Gender, isSymbol, join, splitWords } from './cells';

/** One way to inflect a noun: as it is given, or in the plural of what is given. */
export interface Noun {
  /** What adjectives beside the noun as given agree with, and those beside the forms. */
  given: Gender;
  gender: Gender;
  cells: Cells;
}

/** What a language knows of single words. */
export interface Grammar {
  /** The word that joins two names ("Bośnia i Hercegowina"). */
  and: string;
  /** True of an adjective in any nominative; with a gender, in that of the gender. */
  isAdjective(word: string, gender?: Gender): boolean;
  /** Forms, beside a noun of the gender, of an adjective given in any nominative. */
  adjective(word: string, gender: Gender): Cells;
  /** All ways to inflect a noun given in the nominative, for a term those of its plural too. */
  nouns(word: string, isTerm: boolean): Noun[];
}

/** Arabic articles, and the first half of an adjective ("Narodowo-Demokratyczny"), stand as they are. */
const BEFORE_HYPHEN = /^(?:al|an|ar|as|asz|aš|az|el)$|.owo$|.zno$|.cko$|.sko$/i;

/** Forms of a name of a state, body or term. */
export function nounPhrase(grammar: Grammar, text: string, isTerm: boolean): string[] {
  return [...new Set([text, ...formsOf(readPhrase(grammar, splitWords(text), isTerm))])];
}

function readPhrase(grammar: Grammar, words: readonly string[], isTerm: boolean): Cells[] {
  const head = headOf(grammar, words);
  return grammar.nouns(words[head] as string, isTerm).flatMap((noun) => {
    const leading = words
      .slice(0, head)
      .map((word) => (grammar.isAdjective(word) ? grammar.adjective(word, noun.gender) : frozen(word)));
    const start = join([...leading, noun.cells]);
    return restOf(grammar, words.slice(head + 1), noun, isTerm).map((end) => join([start, end]));
  });
}

/** The first word that is no adjective, nor anything else that only leads to the noun; or the last word. */
function headOf(grammar: Grammar, words: readonly string[]): number {
  const isBefore = (word: string, sign: string | undefined) =>
    sign === '-' ? BEFORE_HYPHEN.test(word) : sign === ' ' && grammar.isAdjective(word);
  return words.findIndex((word, at) => at % 2 === 0 && !isBefore(word, words[at + 1]));
}

/** Attributes behind the head, then a second name or what does not inflect. */
function restOf(grammar: Grammar, words: readonly string[], noun: Noun, isTerm: boolean): Cells[] {
  const [sign, word] = words;
  if (sign === undefined || word === undefined) return [frozen('')];
  if (word === grammar.and && words.length > 3) {
    return readPhrase(grammar, words.slice(3), isTerm).map((second) => join([frozen(` ${word} `), second]));
  }
  if (sign === '-') {
    if (isSymbol(word)) return [frozen(words.join(''))];
    return readPhrase(grammar, words.slice(1), isTerm).map((second) => join([frozen(sign), second]));
  }
  if (!grammar.isAdjective(word, noun.given)) return [frozen(words.join(''))];
  const agreeing = join([frozen(sign), grammar.adjective(word, noun.gender)]);
  return restOf(grammar, words.slice(2), noun, isTerm).map((end) => join([agreeing, end]));
}
