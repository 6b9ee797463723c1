// One case → where our matcher and the naive one differ, if anywhere.
import { type LexiconAlias, type OurMatcher, ourLetters, readOurs, writeOurs } from '../bench/matcher/ours';
import { createNaiveLetters } from './naive-letters';
import { createNaiveMatcher } from './naive-matcher';
import type { FuzzCase } from './random-case';

/** What the two found in one string. */
export interface Difference {
  aliases: LexiconAlias[];
  haystack: string;
  which: 'all matches' | 'chosen mentions';
  ours: string;
  naive: string;
}

export interface Comparison {
  differences: Difference[];
  /** Matches on which both agreed; a fuzz that finds nothing tells nothing. */
  matches: number;
}

/** Compares cases one by one; letters are learnt once. */
export type Comparer = (one: Pick<FuzzCase, 'aliases' | 'haystacks'>) => Comparison;

/** @param read makes our matcher; another one stands in where the fuzz itself is tested. */
export function createComparer(read: typeof readOurs = readOurs): Comparer {
  const letters = ourLetters();
  const letter = createNaiveLetters();
  return ({ aliases, haystacks }) => {
    const ours = read(letters, writeOurs(letters, aliases));
    const naive = createNaiveMatcher(aliases, letter);
    const result: Comparison = { differences: [], matches: 0 };
    for (const haystack of haystacks) {
      const found = attempt(() => ours.forms(haystack));
      const wanted = naive(haystack);
      const texts = [JSON.stringify(found), JSON.stringify(wanted.forms)] as const;
      if (texts[0] !== texts[1]) result.differences.push(told(aliases, haystack, 'all matches', texts));
      const names = [namesIn(ours, haystack), JSON.stringify(wanted.names)] as const;
      if (names[0] !== names[1]) result.differences.push(told(aliases, haystack, 'chosen mentions', names));
      result.matches += wanted.forms.length;
    }
    return result;
  };
}

function namesIn(ours: OurMatcher, haystack: string): string {
  return JSON.stringify(attempt(() => ours.names(haystack)));
}

/** An exception is a difference too, and the rest goes on. */
function attempt<T>(find: () => T): T | string {
  try {
    return find();
  } catch (error) {
    return String(error);
  }
}

function told(
  aliases: LexiconAlias[],
  haystack: string,
  which: Difference['which'],
  [ours, naive]: readonly [string, string],
): Difference {
  return { aliases, haystack, which, ours, naive };
}
