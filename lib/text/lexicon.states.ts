// Small lexicons for tests, made the way the build and the content script make them.
import { createLetters } from './letters';
import type { EvidenceLists, Lexicon, LexiconAlias } from './lexicon';
import { tabulate } from './lexicon-table';
import { packLexicon } from './pack-lexicon';
import type { Phrases } from './phrases';
import { unpackLexicon } from './unpack-lexicon';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** An alias of which only what matters is said; the rest: a strong name of an actor. */
export type AliasState = Pick<LexiconAlias, 'text' | 'ref'> & Partial<LexiconAlias>;

/** The alias of which only that is said. */
export function makeAlias(one: AliasState): LexiconAlias {
  return { kind: 'actor', strength: 'strong', case: 'name', form: 'name', ...one };
}

/** A name in any case. */
export function aliasOf(kind: LexiconAlias['kind'], ref: string, text = ref): LexiconAlias {
  return makeAlias({ kind, ref, text, case: 'any' });
}

export interface LexiconState {
  language?: string;
  evidence?: EvidenceLists;
}

/** The written form of a lexicon of these aliases. */
export function writtenLexicon(
  aliases: readonly AliasState[],
  { language = 'en', evidence }: LexiconState = {},
): string {
  const letters = createLetters();
  return packLexicon(letters, tabulate(letters, language, aliases.map(makeAlias), evidence));
}

export function makeLexicon(aliases: readonly AliasState[], more: LexiconState = {}): Lexicon {
  return unpackLexicon(writtenLexicon(aliases, more));
}

/** What a page is read with that is given these lexicons. */
export function makeVocabulary(lexicons: readonly Lexicon[], others?: readonly Phrases[]): Vocabulary {
  return createVocabulary(createLetters(), lexicons, others);
}
