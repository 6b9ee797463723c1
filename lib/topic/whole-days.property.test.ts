// Random records whose acts all have whole days, where nothing is open: the position of a day is the last act by then.
// And random roll calls: who voted has a position, and who did not has none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PositionRecord, RollCallRecord, TargetPositions } from '../model/record';
import { ATTRIBUTIONS, STANCES, VOTES } from '../model/vocabulary';
import { countStances, stancesOf } from './counts';
import { fromRollCall, standsOf } from './derive';
import { countedPosition, standingOf } from './standing';

const RUNS = { numRuns: 2000 };
const ACTORS = ['russia', 'turkey', 'france', 'china', 'brazil'];
/** Few days, so that many acts are of the same one. */
const day = fc.integer({ min: 1, max: 9 }).map((number) => `2020-03-0${number}`);
const position = fc.record({
  actor: fc.constantFrom(...ACTORS),
  date: day,
  stance: fc.constantFrom(...STANCES),
  attribution: fc.constantFrom(...ATTRIBUTIONS),
});
/** As the compiler writes them: in order of date, and within a day in order of the entry. */
const target = fc.array(position, { maxLength: 14 }).map(
  (acts): TargetPositions<(typeof acts)[number]> => ({
    ...{ id: 'idlib', kind: 'ceasefire', name: 'Idlib truce', declared: '2020-03-05', checked: '2026-11-22' },
    positions: acts
      .map((act, at) => ({ act, at }))
      .sort((a, b) => (a.act.date < b.act.date ? -1 : a.act.date > b.act.date ? 1 : a.at - b.at))
      .map(({ act }) => act),
  }),
);
const rollCall = fc
  .array(fc.constantFrom(...VOTES), { minLength: ACTORS.length, maxLength: ACTORS.length })
  .map((votes) => votesOf(ACTORS.map((actor, at) => [actor, votes[at] as (typeof VOTES)[number]])));

function votesOf(cast: [actor: string, vote: (typeof VOTES)[number]][]): RollCallRecord['votes'] {
  const votes: RollCallRecord['votes'] = {};
  for (const [actor, vote] of cast) votes[vote] = [...(votes[vote] ?? []), actor];
  return votes;
}

describe('with whole days, on any day', () => {
  it('the position that is counted is the last own act by then; of one day, the one that is written last', () => {
    fc.assert(
      fc.property(target, fc.option(day), fc.constantFrom(...ACTORS), (record, asOf, actor) => {
        const own = record.positions.filter((one) => one.actor === actor && one.attribution !== 'via_membership');
        const last = own.filter(({ date }) => asOf === null || date <= asOf).at(-1);
        expect(countedPosition(standingOf(record, actor, asOf))?.stance).toBe(last?.stance);
        expect(stancesOf(record, asOf).get(actor)).toBe(last?.stance);
      }),
      RUNS,
    );
  });

  it('acts of the last day that say different things all are the present, in the order of the entry', () => {
    fc.assert(
      fc.property(target, day, fc.constantFrom(...ACTORS), (record, asOf, actor) => {
        const until = record.positions.filter((one) => one.actor === actor && one.date <= asOf);
        const last = until.filter(({ date }) => date === until.at(-1)?.date);
        // Of acts that say the same, those of its own go before those as a member, and the last before the others.
        const said = new Map(last.map((one) => [one.stance, one]));
        for (const one of last) if (one.attribution !== 'via_membership') said.set(one.stance, one);
        const { current } = standingOf(record, actor, asOf);
        expect(new Set(current)).toEqual(new Set(said.values()));
        expect(current).toEqual(last.filter((one) => current.includes(one)));
      }),
      RUNS,
    );
  });

  it('a bar has as many as there are actors with an act of their own by then, however many acts these have', () => {
    fc.assert(
      fc.property(target, day, (record, asOf) => {
        const own = record.positions.filter(
          ({ date, attribution }) => date <= asOf && attribution !== 'via_membership',
        );
        const { total, ...counts } = countStances(stancesOf(record, asOf).values());
        expect(total).toBe(new Set(own.map(({ actor }) => actor)).size);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
      RUNS,
    );
  });

  it('what an actor has through membership only is shown as its standing, and is in no bar', () => {
    fc.assert(
      fc.property(target, day, fc.constantFrom(...ACTORS), (record, asOf, actor) => {
        const member = {
          ...record,
          positions: record.positions.map((one) => ({ ...one, attribution: 'via_membership' as const })),
        };
        const by = member.positions.filter((one) => one.actor === actor && one.date <= asOf);
        expect(standingOf(member, actor, asOf).current.length > 0).toBe(by.length > 0);
        expect(stancesOf(member, asOf).size).toBe(0);
      }),
      RUNS,
    );
  });
});

describe('of any roll call', () => {
  it('each that voted yes, no or abstained has one position, the others have none', () => {
    fc.assert(
      fc.property(rollCall, (votes) => {
        const stands = standsOf(votes);
        const voted = [...(votes.yes ?? []), ...(votes.no ?? []), ...(votes.abstain ?? [])];
        expect(stands.map(({ actor }) => actor).sort()).toEqual(voted.sort());
        const { total, supports, opposes, abstains } = countStances(stands.map(({ stance }) => stance));
        expect([total, supports, opposes, abstains]).toEqual([
          ...[voted.length, votes.yes?.length ?? 0, votes.no?.length ?? 0, votes.abstain?.length ?? 0],
        ]);
      }),
      RUNS,
    );
  });

  it('the counts on its day are its votes, and the day before there are none', () => {
    fc.assert(
      fc.property(rollCall, (votes) => {
        const call = {
          ...{ body: 'un-security-council', document: 'S/1', date: '2020-03-05', summary: 'It voted.' },
          votes,
          citations: [],
        };
        const positions: PositionRecord[] = fromRollCall(call as unknown as RollCallRecord);
        const record = {
          ...{ id: 'draft', kind: 'resolution' as const, name: 'Draft', declared: '2020-03-05', checked: '2026-11-22' },
          positions,
        };
        expect(countStances(stancesOf(record, '2020-03-05').values()).total).toBe(positions.length);
        expect(stancesOf(record, '2020-03-04').size).toBe(0);
      }),
      RUNS,
    );
  });
});
