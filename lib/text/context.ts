// What stands beside a match and on its page → is the evidence there that a weak alias asks for, and does anything
// speak against it?
import type { Also, Evidence } from '../model/vocabulary';
import type { LexiconAlias } from './lexicon';
import type { Stranger, Surroundings } from './surroundings';
import { bitOf } from './words-beside';

/** What is known of the page when an alias is judged. */
export interface PageEvidence {
  /** Refs that a strong alias names somewhere on the page. */
  named: ReadonlySet<string>;
  /** Refs of which two different forms stand on the page, of whatever strength. */
  variously: ReadonlySet<string>;
  /** A strong alias of a term or a ceasefire stands on the page. */
  onTopic: boolean;
}

/** What a form needs on a page where it is seen to name something else. */
export const NEEDED_IN_DOUBT: readonly Evidence[] = ['other_form', 'title', 'government'];

const TITLES = bitOf('titles');
const GOVERNMENT = bitOf('government');
const SPEAKS = bitOf('speaks');
const PLACES = bitOf('places');
const BEFORE = bitOf('before');
const AFTER = bitOf('after');
const PAST = bitOf('past');
const REGIONS = bitOf('regions');
const ALONE = bitOf('alone');

/** So many letters of a name beside a surname tell that it is the same person's, in another case or spelling. */
const LIKENESS = 4;
const HEADS = bitOf('heads');

/** True when one of the kinds of evidence needed is there; `beside` are refs named in the same haystack. */
export function hasEvidence(
  page: PageEvidence,
  beside: ReadonlySet<string>,
  needs: readonly Evidence[],
  ref: string,
  around: () => Surroundings,
): boolean {
  const tests: Record<Evidence, () => boolean> = {
    full_name: () => page.named.has(ref),
    other_form: () => page.variously.has(ref),
    topic: () => page.onTopic,
    nearby: () => beside.size > (beside.has(ref) ? 1 : 0),
    title: () => (around().before & TITLES) !== 0,
    government: () => (around().after & GOVERNMENT) !== 0 && !(around().before & PAST),
    speaks: () => {
      const { before, after } = around();
      return after & SPEAKS ? !(before & PLACES) : (before & SPEAKS) !== 0 && (after & ALONE) !== 0;
    },
  };
  return needs.some((kind) => tests[kind]());
}

/**
 * True where the words beside the match make the name of something else of it ("Bank of Japan", "Russia Today"). Words
 * that speak for the name are the longer ones ("Iran Air", but "Iran air force").
 */
export function isTakenAway(alias: LexiconAlias, { before, after }: Surroundings): boolean {
  const taking = isOfPeople(alias) ? BEFORE : BEFORE | HEADS;
  return (before & taking) !== 0 || ((after & AFTER) !== 0 && !(after & (GOVERNMENT | SPEAKS)));
}

/** An adjective or a noun for a people names the state in its own right, though seldom those who govern it. */
export function isOfPeople({ form }: LexiconAlias): boolean {
  return form === 'adjective' || form === 'demonym';
}

/**
 * True where the form names what else it is known to name, and so perhaps elsewhere on the page too: another person
 * ("Michael Jordan", "UN Secretary-General Kofi Annan") or another place ("Atlanta, Georgia").
 */
export function isAnothers(
  { ref, also }: LexiconAlias,
  { before, after }: Surroundings,
  stranger: (side: 'before' | 'after') => Stranger | null,
): boolean {
  const isFollowed = () => {
    const next = stranger('after');
    // A list may have the letter of an initial as a word ("a").
    return next !== null && (after === 0 || next.word.length === 1);
  };
  const isLed = () => {
    const led = before === 0 ? stranger('before') : null;
    return led !== null && !ref.includes(led.word.slice(0, LIKENESS));
  };
  const tests: Record<Also, () => boolean> = {
    given_name: isFollowed,
    surname: isLed,
    place: () => ((before | after) & REGIONS) !== 0,
    office: () => (before & PAST) !== 0 || isFollowed(),
  };
  return also?.some((kind) => tests[kind]()) === true;
}
