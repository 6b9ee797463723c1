import { describe, expect, it } from 'vitest';
import { voteGroups } from './vote-groups';

const groups = (...given: Parameters<typeof voteGroups>) =>
  voteGroups(...given).map(({ vote, count, known, unnamed }) => [vote, count, known.length, unnamed]);

describe('voteGroups', () => {
  it('adds up to the totals, named or not', () => {
    const votes = { yes: ['a', 'b'], no: ['c'] };
    expect(groups({ votes, totals: { yes: 4, no: 1, abstain: 2, absent: 0 } })).toEqual([
      ['yes', 4, 2, 2],
      ['no', 1, 1, 0],
      ['abstain', 2, 0, 2],
    ]);
  });

  it('counts those who took no part, for whom bodies announce no total', () => {
    const votes = { yes: ['a'], not_participating: ['d', 'e'] };
    expect(groups({ votes, totals: { yes: 1, no: 0, abstain: 0, absent: 3 } })).toEqual([
      ['yes', 1, 1, 0],
      ['not_participating', 2, 2, 0],
      ['absent', 3, 0, 3],
    ]);
  });

  it('never says fewer than it names', () => {
    expect(groups({ votes: { absent: ['a', 'b'] }, totals: { yes: 0, no: 0, abstain: 0, absent: 0 } })).toEqual([
      ['absent', 2, 2, 0],
    ]);
  });
});
