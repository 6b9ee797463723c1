// This extension's matcher as the bench and the fuzz see it. The only file of theirs that imports lib/text's code, so
// that a change of its signatures is followed here and nowhere else.
import { caseAgrees } from '../../../lib/text/case';
import { findMatches } from '../../../lib/text/find-matches';
import { findMentions } from '../../../lib/text/find-mentions';
import { createLetters, foldText, type Letters } from '../../../lib/text/letters';
import type { LexiconAlias, RefKind } from '../../../lib/text/lexicon';
import { tabulate } from '../../../lib/text/lexicon-table';
import { packLexicon } from '../../../lib/text/pack-lexicon';
import { unpackLexicon } from '../../../lib/text/unpack-lexicon';
import { createVocabulary } from '../../../lib/text/vocabulary';

export type { LexiconAlias };

/** One of all matches, with the folded form that stands there. */
export interface FoundForm {
  start: number;
  end: number;
  form: string;
}

/** One of the chosen mentions. */
export interface FoundName {
  start: number;
  end: number;
  kind: RefKind;
  ref: string;
}

/** A lexicon that is ready, and what may be asked of it. */
export interface OurMatcher {
  /** All matches of a name that fits by case, overlapping ones too; in order of start, then of end. */
  forms(haystack: string): FoundForm[];
  /** How many matches; nothing but matching, so that this is what the bench times. */
  count(haystack: string): number;
  /** Leftmost-longest, exemptions applied. */
  names(haystack: string): FoundName[];
  /** How many mentions a whole page has. */
  pageNames(haystacks: readonly string[]): number;
}

/** The table of code units; one may serve several matchers. */
export function ourLetters(): Letters {
  return createLetters();
}

/** The lexicon as the build writes it. */
export function writeOurs(letters: Letters, aliases: readonly LexiconAlias[]): string {
  return packLexicon(letters, tabulate(letters, 'en', aliases));
}

/** Makes a written lexicon ready, as a page does. */
export function readOurs(letters: Letters, written: string): OurMatcher {
  const lexicon = unpackLexicon(written);
  const vocabulary = createVocabulary(letters, [lexicon]);
  const { matcher } = vocabulary;
  return {
    forms: (haystack) =>
      findMatches(matcher, haystack)
        .map(({ start, end, number }) => ({ start, end, number, form: foldText(letters, haystack.slice(start, end)) }))
        // Which other ones the matcher passes over already is its own business.
        .filter(({ start, end, number, form }) =>
          lexicon
            .aliasesOf(number, form)
            .some((alias) => caseAgrees(letters, alias.case, alias.text, haystack, start, end)),
        )
        .map(({ start, end, form }) => ({ start, end, form }))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    count: (haystack) => findMatches(matcher, haystack).length,
    names: (haystack) =>
      findMentions(vocabulary, [haystack], null).mentions.map(({ start, end, alias }) => ({
        start,
        end,
        kind: alias.kind,
        ref: alias.ref,
      })),
    pageNames: (haystacks) => findMentions(vocabulary, haystacks, null).mentions.length,
  };
}
