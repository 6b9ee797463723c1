// What a page mentions → by target, the words and actors that speak for it, each with its place. Pure.
import type { Mention } from '../text/find-mentions';
import type { Cue, Cues } from './cues';
import { isTimely } from './date-factor';

/** What is asked about: a page as the finder read it. */
export interface Article {
  /** By haystack, the numbers of the cues that stand there. */
  cues: readonly (readonly number[])[];
  /** How many of the haystacks, from the first, are headline and lead. */
  lead: number;
  mentions: Mention[];
  date: string | null;
}

/** What the headline says, an article is about; its lead comes next. */
export const PLACE = { headline: 2.5, lead: 1.5, body: 1 } as const;
/** So many actors of a target speak for it on the days around its beginning, even where no place is named. */
export const ENOUGH_ACTORS = 3;

/** What a page holds of one target. */
export interface Held {
  /** Word → the weight of the best place where it stands, and for how many targets it speaks. */
  cues: Map<string, Found>;
  aliases: Found[];
  /** Actors of the target that the page names. */
  actors: string[];
  /** Those that few targets have, where each is named first. */
  few: Found[];
}

/** Words, with the weight of their place and for how many targets they speak. */
export interface Found {
  text: string;
  place: number;
  among: number;
  /** Those of them that are of the day, for one that is. */
  timely?: number;
}

/** By index of the target; `fits`: how well it fits the day. */
export function gather(
  { cues, targets, states }: Cues,
  article: Article,
  fits: (index: number) => number,
): Map<number, Held> {
  const held = new Map<number, Held>();
  const of = (index: number): Held => {
    const known = held.get(index) ?? { cues: new Map(), aliases: [], actors: [], few: [] };
    held.set(index, known);
    return known;
  };
  const isOfDay = (index: number) => isTimely(fits(index));
  const best = new Map<Cue, number>();
  const take = (cue: Cue, place: number) => {
    if ((best.get(cue) ?? 0) >= place) return;
    best.set(cue, place);
    const [text, ...spokenFor] = cue;
    const among = spokenFor.length;
    const ofDay = spokenFor.filter(isOfDay).length;
    for (const index of spokenFor) {
      const words = of(index).cues;
      if ((words.get(text)?.place ?? 0) >= place) continue;
      words.set(text, { text, place, among, timely: isOfDay(index) ? ofDay : among });
    }
  };
  article.cues.forEach((numbers, at) => {
    for (const number of numbers) take(cues[number] as Cue, placeWeight(article, at));
  });
  const named = new Map<string, Found[]>();
  for (const { alias, haystack, shared = [] } of article.mentions) {
    const one = { text: alias.text, place: placeWeight(article, haystack), among: shared.length + 1 };
    const state = states[alias.ref];
    if (state) take(state, one.place);
    for (const ref of [alias.ref, ...shared]) {
      const list = named.get(ref);
      if (list) list.push(one);
      else named.set(ref, [one]);
    }
  }
  targets.forEach(({ id, actors, few }, index) => {
    const aliases = named.get(id);
    if (aliases) of(index).aliases = aliases;
    const present = actors.filter((one) => named.has(one));
    if (present.length === 0) return;
    const telling = (few ?? []).flatMap(([actor, among]) => {
      const [first] = named.get(actors[actor] ?? '') ?? [];
      return first ? [{ ...first, among }] : [];
    });
    if (present.length < ENOUGH_ACTORS && telling.length === 0 && !held.has(index)) return;
    of(index).actors = present;
    of(index).few = telling;
  });
  return held;
}

function placeWeight({ lead }: Article, haystack: number): number {
  if (haystack === 0) return PLACE.headline;
  return haystack < lead ? PLACE.lead : PLACE.body;
}
