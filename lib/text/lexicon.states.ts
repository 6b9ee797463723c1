// Small lexicons for tests, made the way the build and the content script make them.
import { createLetters } from './letters';
import type { EvidenceLists, Lexicon, LexiconAlias } from './lexicon';
import { tabulate } from './lexicon-table';
import { packLexicon } from './pack-lexicon';
import { unpackLexicon } from './unpack-lexicon';

/** An alias of which only what matters is said; the rest: a strong name of an actor. */
export type AliasState = Pick<LexiconAlias, 'text' | 'ref'> & Partial<LexiconAlias>;

export interface LexiconState {
  language?: string;
  evidence?: EvidenceLists;
}

/** The written form of a lexicon of these aliases. */
export function writtenLexicon(
  aliases: readonly AliasState[],
  { language = 'en', evidence }: LexiconState = {},
): string {
  const whole = aliases.map((one): LexiconAlias => ({ kind: 'actor', strength: 'strong', case: 'name', ...one }));
  return packLexicon(tabulate(createLetters(), language, whole, evidence));
}

export function makeLexicon(aliases: readonly AliasState[], more: LexiconState = {}): Lexicon {
  return unpackLexicon(writtenLexicon(aliases, more));
}
