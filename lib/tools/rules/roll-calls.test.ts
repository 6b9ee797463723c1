import { describe, expect, it } from 'vitest';
import { rollCalls } from './roll-calls';
import { type Case, find } from './sound-entries.states';

describe('roll-calls', () => {
  const BAD: Case[] = [
    [
      'a state that is not ours',
      (data) => Object.assign(data.vote, { not_participating: ['ATL'] }),
      'votes.yml: ATL | no state has the code ATL',
    ],
    [
      'a state twice',
      (data) => Object.assign(data.vote, { not_participating: ['RUS'] }),
      'votes.yml: RUS | RUS stands in the roll call twice',
    ],
    [
      'a total too high',
      (data) => (data.vote.totals.yes = 2),
      'votes.yml: yes: 2 | yes lists 0 states, the announced total is 2',
    ],
    [
      'a total too low',
      (data) => (data.vote.totals.no = 0),
      'votes.yml: no: 0 | no lists 1 states, the announced total is 0',
    ],
    [
      'absent states that are not listed',
      (data) => (data.vote.totals.absent = 1),
      'votes.yml: absent: 1 | absent lists 0 states, the announced total is 1',
    ],
    [
      'a veto of an adopted text',
      (data) => Object.assign(data.vote, { result: 'adopted', veto: ['RUS'] }),
      'votes.yml: veto: | RUS cannot have vetoed',
    ],
    [
      'a veto without a no',
      (data) =>
        Object.assign(data.vote, { no: [], veto: ['RUS'], abstain: ['RUS'], totals: { yes: 0, no: 0, abstain: 1 } }),
      'votes.yml: veto: | RUS cannot have vetoed',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(rollCalls, change)).toEqual([problem]);
  });

  it('lets pass a no that is no veto', () => {
    expect(find(rollCalls, () => {})).toEqual([]);
  });
});
