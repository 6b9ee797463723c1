// This extension's matcher as the bench and the fuzz see it. The only file of theirs that imports lib/text's code, so
// that a change of its signatures is followed here and nowhere else.
import { findMatches } from '../../../lib/text/find-matches';
import { findMentions } from '../../../lib/text/find-mentions';
import { createLetters, type Letters } from '../../../lib/text/letters';
import type { LexiconAlias, RefKind } from '../../../lib/text/lexicon';
import { tabulate } from '../../../lib/text/lexicon-table';
import { packLexicon } from '../../../lib/text/pack-lexicon';
import { unpackLexicon } from '../../../lib/text/unpack-lexicon';

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
  /** All matches, overlapping ones too. */
  forms(haystack: string): FoundForm[];
  /** How many matches; nothing but matching, so that this is what the bench times. */
  count(haystack: string): number;
  /** Leftmost-longest, exemptions applied. */
  names(haystack: string): FoundName[];
  /** How many mentions a whole page has. */
  pageNames(haystacks: string[]): number;
}

/** The tables of code units; one may serve several matchers. */
export function ourLetters(): Letters {
  return createLetters();
}

/** The lexicon as the build writes it. */
export function writeOurs(letters: Letters, aliases: readonly LexiconAlias[]): string {
  return packLexicon(tabulate(letters, 'en', aliases));
}

/** The forms by their number, in the order in which the written lexicon has them. */
export function formsOfOurs(letters: Letters, aliases: readonly LexiconAlias[]): string[] {
  return tabulate(letters, 'en', aliases).forms;
}

/** Reads a written lexicon; `forms` tells the words of a number and may be missing where only counts are asked for. */
export function readOurs(letters: Letters, written: string, forms: readonly string[] = []): OurMatcher {
  const lexicon = unpackLexicon(written);
  return {
    forms: (haystack) =>
      findMatches(letters, lexicon.trie, haystack).map(({ start, end, pattern }) => ({
        start,
        end,
        form: forms[pattern] ?? '',
      })),
    count: (haystack) => findMatches(letters, lexicon.trie, haystack).length,
    names: (haystack) =>
      findMentions([lexicon], [haystack], { date: null, letters }).map(({ start, end, alias }) => ({
        start,
        end,
        kind: alias.kind,
        ref: alias.ref,
      })),
    pageNames: (haystacks) => findMentions([lexicon], haystacks, { date: null, letters }).length,
  };
}
