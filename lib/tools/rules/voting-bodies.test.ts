import { describe, expect, it } from 'vitest';
import { type Case, type Data, find, type Good } from './sound-entries.states';
import { votingBodies } from './voting-bodies';

describe('voting-bodies', () => {
  /** A roll call of the Council: yes, no, abstentions, and who vetoed. */
  const council = (yes: number, no: string[], veto: string[], result: 'adopted' | 'not_adopted') => (data: Data) => {
    const totals = { yes, no: no.length, abstain: 15 - yes - no.length };
    Object.assign(data.vote, { body: 'un-security-council', result, no, veto, totals });
  };
  const assembly = (yes: number, no: number, result: 'adopted' | 'not_adopted') => (data: Data) => {
    Object.assign(data.vote, { body: 'un-general-assembly', result, totals: { yes, no, abstain: 193 - yes - no } });
  };
  const BAD: Case[] = [
    [
      'too many voters in the Council',
      (data) => {
        council(9, [], [], 'adopted')(data);
        data.vote.totals.absent = 1;
      },
      'votes.yml: totals: | 16 voters, but un-security-council has 15 members',
    ],
    [
      'too few voters in the Council',
      (data) => {
        council(9, [], [], 'adopted')(data);
        data.vote.totals.abstain = 0;
      },
      'votes.yml: totals: | 9 of 15 members of un-security-council',
    ],
    [
      'a veto of a member that has none',
      council(14, ['DEU'], ['DEU'], 'not_adopted'),
      'votes.yml: veto: | DEU is no permanent member',
    ],
    [
      'a veto where the draft had no majority',
      council(8, ['RUS'], ['RUS'], 'not_adopted'),
      'votes.yml: veto: | 8 yes are not the nine that a veto keeps from passing',
    ],
    [
      'an adoption without a majority',
      council(8, [], [], 'adopted'),
      'votes.yml: result: adopted | adopted with 8 yes; it needs 9',
    ],
    [
      'an adoption against a permanent member',
      council(14, ['USA'], [], 'adopted'),
      'votes.yml: result: adopted | adopted against the no of USA',
    ],
    [
      'a failure that nothing explains',
      council(9, ['DEU'], [], 'not_adopted'),
      'votes.yml: result: not_adopted | 9 yes, no permanent no, and not adopted',
    ],
    [
      'a veto that is not named',
      council(13, ['CHN', 'RUS'], ['RUS'], 'not_adopted'),
      'votes.yml: veto: | the no of CHN, RUS kept it from passing',
    ],
    ['a veto elsewhere', (data) => (data.vote.veto = ['RUS']), 'votes.yml: veto: | council knows no veto'],
    [
      'an adoption by fewer in the Assembly',
      assembly(60, 61, 'adopted'),
      'votes.yml: result: adopted | 60 yes, 61 no, and adopted',
    ],
    [
      'a failure of two thirds in the Assembly',
      assembly(120, 60, 'not_adopted'),
      'votes.yml: result: not_adopted | 120 yes, 60 no, and not adopted',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(votingBodies, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['an adoption', council(9, ['DEU'], [], 'adopted')],
    ['a veto', council(13, ['CHN', 'RUS'], ['CHN', 'RUS'], 'not_adopted')],
    ['a no of a permanent member without a majority', council(8, ['RUS'], [], 'not_adopted')],
    ['an important question that half support', assembly(100, 60, 'not_adopted')],
    ['a majority in the Assembly', assembly(93, 18, 'adopted')],
    [
      'a roll call of which not all is known',
      (data) => {
        assembly(93, 18, 'adopted')(data);
        Object.assign(data.vote, { partial: true, totals: { yes: 93, no: 18, abstain: 65 } });
      },
    ],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(votingBodies, change)).toEqual([]);
  });
});
