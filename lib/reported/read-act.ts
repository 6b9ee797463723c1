// A passage with an actor's mention + the rules of its language → the act that its sentence tells of, or none.
// Explicit words only: what no frame describes is told of as nothing.
import type { ReportedRules } from '../model/reported';
import type { Act, Stance } from '../model/vocabulary';
import { createMatcher, type HowToMatch } from './pattern';
import { sentenceAt } from './sentence';
import { type Place, wordsOf } from './words';

/** A stretch of a page that reads as one, and the mention of an actor in it that is asked about. */
export interface Passage {
  text: string;
  at: Place;
  /** All mentions of that actor, and all of others. */
  own: readonly Place[];
  others: readonly Place[];
  /** The year in which it was written; where that is unknown, a sentence that names a year tells of nothing. */
  year: string | null;
}

/** What a sentence tells of. */
export interface ActTold {
  act: Act;
  stance: Stance;
  sentence: string;
  /** Where the sentence stands in the passage. */
  start: number;
  end: number;
}

/** Longer ones are lists and tables; and the time to match them has a bound. */
const MOST_UNITS = 400;
/** Begins the names of lists that are the forms of one verb. */
const VERB = 'verb.';
const YEAR = /(?<![\p{N}\p{L}/.,-])(?:19|20)\d\d(?![\p{N}\p{L}/])/gu;

/** Null where the sentence tells of no act, of several that differ, or of one of another year. */
export function readAct(
  rules: ReportedRules,
  language: string,
  { text, at, own, others, year }: Passage,
): ActTold | null {
  const { start, end } = sentenceAt(text, at, language);
  const sentence = text.slice(start, end);
  if (sentence.length > MOST_UNITS || isOfOtherYear(sentence, year)) return null;
  const inside = (places: readonly Place[]) =>
    places
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ start: one.start - start, end: one.end - start }));
  const words = wordsOf(sentence, inside(own), inside(others), rules.oblique);
  const lists = (name: string) => rules.words[name] ?? [];
  const how: HowToMatch = { joined: rules.joined, items: new Map() };
  const matcher = createMatcher(words, lists, how);
  if (matcher.find(rules.silent) >= 0) return null;
  const told = rules.verbs.flatMap(({ act, stance, forms }) => {
    if (!Object.values(forms).some((form) => matcher.find(form) >= 0)) return [];
    const ofVerb = (name: string) => (name.startsWith(VERB) ? (forms[name.slice(VERB.length)] ?? []) : lists(name));
    const from = createMatcher(words, ofVerb, how).find(rules.frames);
    if (from < 0) return [];
    const isBound = stance === 'supports' && act !== 'vote' && matcher.find(rules.conditions, from) >= 0;
    return [{ act, stance: isBound ? ('supports_with_conditions' as const) : stance, from }];
  });
  const [first] = told.sort((a, b) => a.from - b.from);
  if (!first || told.some(({ stance }) => stance !== first.stance)) return null;
  return { act: first.act, stance: first.stance, sentence, start, end };
}

function isOfOtherYear(sentence: string, year: string | null): boolean {
  return [...sentence.matchAll(YEAR)].some(([found]) => found !== year);
}
