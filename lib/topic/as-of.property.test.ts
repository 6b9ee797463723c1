// Random records on random days against the plainest reading of them: in which worlds is which act the last one?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PositionHead, TargetPositions } from '../model/record';
import { STANCES } from '../model/vocabulary';
import { countStances, stancesOf } from './counts';
import { endOf, startOf } from './partial-date';
import { countedPosition, standingOf } from './standing';

const RUNS = { numRuns: 3000 };
const ACTORS = ['russia', 'turkey', 'france'];

/** Days of a few months around a new year, so that months, years and days meet often. */
const day = fc.integer({ min: 0, max: 120 }).map((days) => {
  const date = new Date(Date.UTC(2019, 10, 15));
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
});
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10, 10, 10)).map(([date, length]) => date.slice(0, length));
const head: fc.Arbitrary<PositionHead> = fc
  .record({
    actor: fc.constantFrom(...ACTORS),
    date: partialDate,
    stance: fc.constantFrom(...STANCES),
    facet: fc.constantFrom(undefined, undefined, 'the corridor'),
    attribution: fc.constantFrom('own' as const, 'own' as const, 'reported' as const, 'via_membership' as const),
  })
  .map(({ facet, ...rest }) => (facet === undefined ? rest : { ...rest, facet }));
/** As the compiler writes them: in order of date, then of the entry. */
const target: fc.Arbitrary<TargetPositions<PositionHead>> = fc.array(head, { maxLength: 9 }).map((heads) => ({
  id: 'idlib',
  kind: 'ceasefire',
  name: 'Idlib truce',
  declared: '2019-12-01',
  checked: '2026-11-22',
  positions: heads.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
}));

const says = ({ stance, facet }: PositionHead) => `${stance} ${facet ?? ''}`;
const ownOf = (record: TargetPositions<PositionHead>, actor: string) =>
  record.positions.filter((one) => one.actor === actor);

/** All days that each date may mean, cut to its ends and to the days that matter to others. */
function daysOf(date: string, others: readonly string[]): string[] {
  const ends = [date, ...others].flatMap((one) => [startOf(one), endOf(one)]);
  return [...new Set(ends)].filter((one) => startOf(date) <= one && one <= endOf(date));
}

/** What each act that might be the last by the day says, in one of the worlds that its open dates allow. */
function lastInAnyWorld(own: readonly PositionHead[], asOf: string): Set<PositionHead> {
  const lasts = new Set<PositionHead>();
  const dates = own.map(({ date }) => date);
  for (const one of own) {
    for (const when of daysOf(one.date, [...dates, asOf])) {
      if (when > asOf) continue;
      // It is the last where all others can be put before it, or after the day.
      const canBeLast = own.every((other) => other === one || startOf(other.date) <= when || endOf(other.date) > asOf);
      if (canBeLast) lasts.add(one);
    }
  }
  return lasts;
}

describe('the standing of an actor on a day', () => {
  it('holds every act of the actor once, those of others never', () => {
    fc.assert(
      fc.property(target, fc.option(day), fc.constantFrom(...ACTORS), (record, asOf, actor) => {
        const { current, earlier, undated, later } = standingOf(record, actor, asOf);
        const all = [...earlier.toReversed(), ...current, ...undated, ...later];
        expect(new Set(all)).toEqual(new Set(ownOf(record, actor)));
        expect(all).toHaveLength(ownOf(record, actor).length);
      }),
      RUNS,
    );
  });

  it('never tells the future as past, nor the past as future', () => {
    fc.assert(
      fc.property(target, day, fc.constantFrom(...ACTORS), (record, asOf, actor) => {
        const { current, earlier, undated, later } = standingOf(record, actor, asOf);
        for (const { date } of [...current, ...earlier]) expect(endOf(date) <= asOf).toBe(true);
        for (const { date } of later) expect(startOf(date) > asOf).toBe(true);
        for (const { date } of undated) expect(startOf(date) <= asOf && endOf(date) > asOf).toBe(true);
      }),
      RUNS,
    );
  });

  it('lets acts go from the future to the past only, when the day moves on', () => {
    fc.assert(
      fc.property(target, day, day, fc.constantFrom(...ACTORS), (record, one, other, actor) => {
        const [before, after] = [one, other].sort();
        const first = standingOf(record, actor, before ?? one);
        const then = standingOf(record, actor, after ?? other);
        const past = ({ current, earlier }: typeof first) => [...current, ...earlier];
        for (const act of past(first)) expect(past(then)).toContain(act);
        for (const act of then.later) expect(first.later).toContain(act);
      }),
      RUNS,
    );
  });

  it('tells at present what might be the last act by the day, and nothing that cannot be', () => {
    fc.assert(
      fc.property(target, day, fc.constantFrom(...ACTORS), (record, asOf, actor) => {
        const { current, undated } = standingOf(record, actor, asOf);
        const own = ownOf(record, actor);
        const lasts = lastInAnyWorld(own, asOf);
        // An act of which it is open whether it came by then is told beside the present, not in it.
        const told = new Set(current.map(says));
        for (const last of lasts) if (!undated.includes(last)) expect(told).toContain(says(last));
        for (const act of current) expect(lasts).toContain(act);
      }),
      RUNS,
    );
  });

  it('without a day is that of a day after all acts', () => {
    fc.assert(
      fc.property(target, fc.constantFrom(...ACTORS), (record, actor) => {
        expect(standingOf(record, actor, null)).toEqual(standingOf(record, actor, '2030-01-01'));
      }),
      RUNS,
    );
  });
});

describe('the counts of a target on a day', () => {
  it('add up to the actors that have a position of their own by then, each with the stance that its card shows', () => {
    fc.assert(
      fc.property(target, fc.option(day), (record, asOf) => {
        const stances = stancesOf(record, asOf);
        const { total, ...counts } = countStances(stances.values());
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
        const acted = ACTORS.filter((actor) =>
          ownOf(record, actor).some(
            ({ date, attribution }) => attribution !== 'via_membership' && (asOf === null || endOf(date) <= asOf),
          ),
        );
        expect([...stances.keys()].sort()).toEqual(acted.sort());
        for (const [actor, stance] of stances) {
          const standing = standingOf(record, actor, asOf);
          expect(stance).toBe(countedPosition(standing)?.stance);
          const isOwnNow = standing.current.some(({ attribution }) => attribution !== 'via_membership');
          if (isOwnNow) expect(standing.current.map((one) => one.stance)).toContain(stance);
        }
      }),
      RUNS,
    );
  });
});
