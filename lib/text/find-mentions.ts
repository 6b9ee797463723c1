// Haystacks of a page + a vocabulary → mentions. The only thing of this folder that others call.
import { createFinder } from './finder';
import type { Judged } from './read-haystack';
import { drain } from './steps';
import type { Vocabulary } from './vocabulary';

/** What is found at a place of a page. */
export interface Mention extends Judged {
  /** Index of the haystack. */
  haystack: number;
}

/** What a page holds of a vocabulary. */
export interface Findings {
  mentions: Mention[];
  /** By haystack, the numbers of the other phrases found there; one may come several times. */
  others: readonly (readonly number[])[];
}

/**
 * Finds all mentions, leftmost-longest, without overlap; exemptions win over the names inside them. Weak aliases are
 * taken only with evidence from any of the haystacks. `date` is the day of the article, `YYYY-MM-DD`: aliases that
 * were not in use then are left out; null where it is unknown.
 */
export function findMentions(vocabulary: Vocabulary, haystacks: readonly string[], date: string | null): Findings {
  const { found, others } = drain(createFinder(vocabulary).findInSteps(haystacks, date));
  return { mentions: listMentions(found), others };
}

/** What was found in each haystack, in one list. */
export function listMentions(found: readonly (readonly Judged[])[]): Mention[] {
  return found.flatMap((ofOne, haystack) => ofOne.map((one) => ({ haystack, ...one })));
}
