// Two lists → what came, what changed, what went: pairs are found by what is equal, then by key, then by likeness.
import type { FieldChange, ListDifference } from './difference';
import { changedFields } from './fields';

export interface Matching<T> {
  /** Things of one key are the same thing. */
  keyOf(one: T): string;
  /** How alike two things of one key are; the most alike are paired first. */
  nearness?(old: T, now: T): number;
  /** How alike two things of different keys are; from 1 on they are the same thing. */
  likeness?(old: T, now: T): number;
  /** Keys whose change is not told, such as the day of the check. */
  untold?: readonly string[];
}

export interface Matched<T> {
  difference: ListDifference<T>;
  /** Pairs in which only untold keys differ. */
  untold: number;
}

/** Compares the lists; what is left stands in the order of its list. */
export function matchLists<T extends object>(old: readonly T[], now: readonly T[], matching: Matching<T>): Matched<T> {
  const lists = { old: new Set(old), now: new Set(now) };
  const pairs: [T, T][] = [];
  const pair = (one: T, other: T) => {
    lists.old.delete(one);
    lists.now.delete(other);
    pairs.push([one, other]);
  };
  const pairEqual = (keyOf: (one: T) => string, nearness: (a: T, b: T) => number) => {
    const groups = new Map<string, T[]>();
    for (const one of lists.now) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
    const candidates = [...lists.old].flatMap((one) =>
      (groups.get(keyOf(one)) ?? []).map((other) => ({ one, other, score: nearness(one, other) })),
    );
    pairBest(candidates, lists, pair);
  };
  pairEqual(
    (one) => JSON.stringify(one),
    () => 0,
  );
  const { likeness } = matching;
  pairEqual(matching.keyOf, matching.nearness ?? (() => 0));
  if (likeness) {
    const all = [...lists.old].flatMap((one) =>
      [...lists.now].map((other) => ({ one, other, score: likeness(one, other) })),
    );
    pairBest(
      all.filter(({ score }) => score >= 1),
      lists,
      pair,
    );
  }
  const told = pairs.map(([one, other]) => ({ old: one, new: other, fields: changedFields(one, other) }));
  const isTold = ({ field }: FieldChange) => !matching.untold?.includes(field);
  const changed = told
    .map((change) => ({ ...change, fields: change.fields.filter(isTold) }))
    .filter(({ fields }) => fields.length > 0)
    .sort((a, b) => now.indexOf(a.new) - now.indexOf(b.new));
  return {
    difference: { added: [...lists.now], changed, withdrawn: [...lists.old] },
    untold: told.filter(({ fields }) => fields.length > 0).length - changed.length,
  };
}

/** The best pairs first; of equals, those that come first. */
function pairBest<T>(
  candidates: { one: T; other: T; score: number }[],
  left: { old: Set<T>; now: Set<T> },
  pair: (one: T, other: T) => void,
): void {
  for (const { one, other } of candidates.toSorted((a, b) => b.score - a.score))
    if (left.old.has(one) && left.now.has(other)) pair(one, other);
}
