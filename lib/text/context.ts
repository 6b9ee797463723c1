// What stands beside a match and on its page → is the evidence there that a weak alias asks for, and does anything
// speak against it?
import type { Also, Evidence } from '../model/vocabulary';
import type { LexiconAlias } from './lexicon';
import { bitOf, type Surroundings } from './surroundings';

/** What is known of the page when an alias is judged. */
export interface PageEvidence {
  /** Refs that a strong alias names somewhere on the page. */
  named: ReadonlySet<string>;
  /** Refs of which two different forms stand on the page, of whatever strength. */
  variously: ReadonlySet<string>;
  /** A strong alias of a term or a ceasefire stands on the page. */
  onTopic: boolean;
}

/** What a strong form needs on a page where it is seen to be part of a person's name. */
export const NEEDED_IN_DOUBT: Evidence[] = ['other_form', 'title', 'government', 'nearby'];

const TITLES = bitOf('titles');
const GOVERNMENT = bitOf('government');
const SPEAKS = bitOf('speaks');
const PLACES = bitOf('places');
const BEFORE = bitOf('before');
const AFTER = bitOf('after');
const PAST = bitOf('past');
const REGIONS = bitOf('regions');

/** True when one of the kinds of evidence needed is there. */
export function hasEvidence(
  page: PageEvidence,
  needs: readonly Evidence[],
  ref: string,
  around: () => Surroundings,
  isNearby: () => boolean,
): boolean {
  const tests: Record<Evidence, () => boolean> = {
    full_name: () => page.named.has(ref),
    other_form: () => page.variously.has(ref),
    topic: () => page.onTopic,
    title: () => (around().before & TITLES) !== 0,
    government: () => (around().after & GOVERNMENT) !== 0 && !(around().before & PAST),
    speaks: () => (around().after & SPEAKS) !== 0 && !(around().before & PLACES),
    nearby: isNearby,
  };
  return needs.some((kind) => tests[kind]());
}

/** True where the words beside the match make the name of something else of it ("Bank of Japan", "Russia Today"). */
export function isTakenAway({ before, after }: Surroundings): boolean {
  return (before & BEFORE) !== 0 || (after & AFTER) !== 0;
}

/**
 * True where the form names what else it is known to name, and so perhaps elsewhere on the page too: another person
 * ("Michael Jordan", "UN Secretary-General Kofi Annan") or another place ("Atlanta, Georgia").
 */
export function isAnothers(
  { ref, also = [] }: LexiconAlias,
  { before, after, strangerBefore, strangerAfter, from, to }: Surroundings,
  isName: (at: number, isEnd: boolean) => boolean,
): boolean {
  const isFollowed = strangerAfter !== '' && !isName(to, false);
  const isLed = strangerBefore !== '' && !ref.includes(strangerBefore) && !isName(from, true);
  const tests: Record<Also, () => boolean> = {
    given_name: () => isFollowed,
    surname: () => isLed,
    place: () => ((before | after) & REGIONS) !== 0,
    office: () => isFollowed || (before & PAST) !== 0,
  };
  return also.some((kind) => tests[kind]());
}
