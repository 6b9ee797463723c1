import { describe, expect, it } from 'vitest';
import { ids } from './ids';
import { type Case, find, type Good } from './sound-entries.states';

describe('ids', () => {
  const BAD: Case[] = [
    [
      'a name of two actors',
      (data) => (data.council.name = 'RUSSIAN FEDERATION'),
      'russia.yml: name: Russian Federation | data/actors/council.yml has the same name',
    ],
    [
      'a code of two states',
      (data) => Object.assign(data, { council: { ...data.russia, name: 'Rossiya', aliases: [{ text: 'Rossiya' }] } }),
      'russia.yml: iso3: RUS | data/actors/council.yml has the same iso3',
    ],
    [
      'an id that moved and is still there',
      (data) => (data.moved = { truce: 'ceasefire' }),
      'moved.yml: truce: ceasefire | "truce" moved, and is still there',
    ],
    [
      'an id that moved on',
      (data) => (data.moved = { older: 'old', old: 'russia' }),
      'moved.yml: older: old | "old" moved too',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(ids, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['one name of an actor and a term', (data) => (data.council.name = 'truce')],
    ['two ids that moved to one', (data) => (data.moved = { older: 'russia', old: 'russia' })],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(ids, change)).toEqual([]);
  });
});
