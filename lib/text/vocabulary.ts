// Lexicons of a page, and other phrases that are looked for in the same pass → one thing to read haystacks with.
import type { Letters } from './letters';
import type { Lexicon } from './lexicon';
import { createMatcher, type Matcher } from './matcher';
import type { Phrases } from './phrases';

/** Match numbers of book n are those of lexicon n; those of the book behind the last lexicon belong to `others`. */
export interface Vocabulary {
  letters: Letters;
  lexicons: readonly Lexicon[];
  matcher: Matcher;
}

/** Readies lexicons for reading; `others` are phrases that are found with them and name nothing themselves. */
export function createVocabulary(letters: Letters, lexicons: readonly Lexicon[], others?: Phrases): Vocabulary {
  const books = lexicons.map(({ phrases }) => phrases);
  return { letters, lexicons, matcher: createMatcher(letters, others ? [...books, others] : books) };
}
