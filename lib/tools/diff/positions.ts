// Which position of before is which of now: actor, date and act first, then the nearest summary.
import type { Position } from '../../model/position';
import type { Matching } from './match';

/** What beside the summary speaks for one act told twice. */
const SAME_DATE = 0.4;
const SHARED_ADDRESS = 0.4;
/** An act that changed hands was cited from the same page, of the same day, in nearly the same words. */
const HANDED_OVER = 0.8;
/** So many summaries' worth of likeness make two entries one: half of the words, if nothing else agrees. */
const SCALE = 2;
/** Shorter words ("the", "for") are in every summary. */
const MIN_WORD_LENGTH = 4;

export const POSITIONS: Matching<Position> = {
  keyOf: (one) => [actorsOf(one).toSorted().join(), one.date, one.act].join(' '),
  nearness: (old, now) => sharedWords(old.summary, now.summary),
  likeness(old, now) {
    const words = sharedWords(old.summary, now.summary);
    const sameDate = old.date === now.date;
    const sharedAddress = old.citations.some(({ url }) => now.citations.some((one) => one.url === url));
    const sharedActor = actorsOf(old).some((actor) => actorsOf(now).includes(actor));
    if (!sharedActor) return sameDate && sharedAddress && words >= HANDED_OVER ? 1 : 0;
    return words * SCALE + (sameDate ? SAME_DATE : 0) + (sharedAddress ? SHARED_ADDRESS : 0);
  },
  untold: ['checked'],
};

/** All who did the act. */
export function actorsOf({ actor, actors }: Position): string[] {
  return actors ?? (actor === undefined ? [] : [actor]);
}

/** From 0 to 1: the share of longer words that both texts have (Dice). */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= MIN_WORD_LENGTH));
}
