// A passage with an actor's mention + the rules of its language → the act that its sentence tells of, or none.
// Explicit words only: what no frame describes is told of as nothing.
import type { ReportedRules } from '../model/reported';
import type { Act, Stance } from '../model/vocabulary';
import { createMatcher } from './pattern';
import { sentenceAt } from './sentence';
import { type Place, wordsOf } from './words';

/** A stretch of a page that reads as one, with the mention that is asked about and those of other actors. */
export interface Passage {
  text: string;
  own: Place;
  others: readonly Place[];
  /** The year in which it was written; where that is unknown, a sentence that names a year tells of nothing. */
  year: string | null;
}

/** What a sentence tells of. */
export interface ActTold {
  act: Act;
  stance: Stance;
  sentence: string;
}

/** Longer ones are lists and tables; and the time to match them has a bound. */
const MOST_UNITS = 600;
/** Begins the names of lists that are the forms of one verb. */
const VERB = 'verb.';
const YEAR = /(?<![\p{N}\p{L}/.,-])(?:19|20)\d\d(?![\p{N}\p{L}/])/gu;

/** Null where the sentence tells of no act, of several that differ, or of one of another year. */
export function readAct(rules: ReportedRules, language: string, { text, own, others, year }: Passage): ActTold | null {
  const { start, end } = sentenceAt(text, own, language);
  const sentence = text.slice(start, end);
  if (sentence.length > MOST_UNITS || isOfOtherYear(sentence, year)) return null;
  const inside = (place: Place) => ({ start: place.start - start, end: place.end - start });
  const near = others.filter((one) => one.start >= start && one.end <= end);
  const words = wordsOf(sentence, inside(own), near.map(inside));
  const lists = (name: string) => rules.words[name] ?? [];
  const matcher = createMatcher(words, lists);
  if (matcher.find(rules.silent) >= 0) return null;
  const told = rules.verbs.flatMap(({ act, stance, forms }) => {
    if (!Object.values(forms).some((form) => matcher.find(form) >= 0)) return [];
    const own = createMatcher(words, (name) => (name.startsWith(VERB) ? (forms[name.slice(VERB.length)] ?? []) : lists(name)));
    const at = own.find(rules.frames);
    if (at < 0) return [];
    const isBound = stance === 'supports' && act !== 'vote' && matcher.find(rules.conditions, at) >= 0;
    return [{ act, stance: isBound ? ('supports_with_conditions' as const) : stance, at }];
  });
  const [first] = told.sort((a, b) => a.at - b.at);
  if (!first || told.some(({ stance }) => stance !== first.stance)) return null;
  return { act: first.act, stance: first.stance, sentence };
}

function isOfOtherYear(sentence: string, year: string | null): boolean {
  return [...sentence.matchAll(YEAR)].some(([found]) => found !== year);
}
