import { describe, expect, it } from 'vitest';
import { repeatedActs } from './repeated-acts';
import { type Case, find, type Good } from './sound-entries.states';

describe('repeated-acts', () => {
  const BAD: Case[] = [
    [
      'an act told twice',
      (data) => data.moreActs.push({ ...data.act, summary: 'Russia said it would keep to it.' }),
      'positions.yml: actor: russia | the same act as number 1 of the file',
    ],
    [
      'an act told alone and jointly',
      (data) => data.moreActs.push({ ...data.act, actor: undefined, actors: ['council', 'russia'] }),
      'positions.yml: date: 2020-03-06 | the same act as number 1 of the file',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(repeatedActs, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    [
      'two acts of one day',
      (data) => data.moreActs.push({ ...data.act, summary: 'Called on all to open the border crossings.' }),
    ],
    ['another day', (data) => data.moreActs.push({ ...data.act, date: '2020-03-07' })],
    ['another actor', (data) => data.moreActs.push({ ...data.act, actor: 'council' })],
    ['another kind of act', (data) => data.moreActs.push({ ...data.act, act: 'acceptance' })],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(repeatedActs, change)).toEqual([]);
  });
});
