// Lexicons of a page, and other phrases that are looked for in the same pass → one thing to read haystacks with.
import type { Letters } from './letters';
import type { Lexicon } from './lexicon';
import { createMatcher, type Matcher } from './matcher';
import type { Phrases } from './phrases';
import { hasOpeners, type WordsBeside, wordsBeside } from './words-beside';

/** Match numbers of book n are those of lexicon n; those of the books behind the last lexicon belong to `others`. */
export interface Vocabulary {
  letters: Letters;
  lexicons: readonly Lexicon[];
  matcher: Matcher;
  /** The words of evidence of all lexicons. */
  words: WordsBeside;
  /** Where the language of the page lists no openers, a capital does not tell a name from another word. */
  readsCapitals: boolean;
}

/** Readies lexicons for reading; `others` are phrases that are found with them and name nothing themselves. */
export function createVocabulary(
  letters: Letters,
  lexicons: readonly Lexicon[],
  others: readonly Phrases[] = [],
): Vocabulary {
  const books = lexicons.map(({ phrases }) => phrases);
  const words = lexicons.map((one) => one.words);
  return {
    letters,
    lexicons,
    matcher: createMatcher(letters, [...books, ...others]),
    words: wordsBeside(words),
    readsCapitals: hasOpeners(words.at(-1) ?? {}),
  };
}
