import { describe, expect, it } from 'vitest';
import { conditions } from './conditions';
import { type Case, find, type Good } from './sound-entries.states';

describe('conditions', () => {
  const BAD: Case[] = [
    [
      'conditions of opposition',
      (data) => (data.act.stance = 'opposes'),
      'positions.yml: conditions: That the others do. | conditions of an act that opposes',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(conditions, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['support without any', (data) => Object.assign(data.act, { stance: 'supports', conditions: undefined })],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(conditions, change)).toEqual([]);
  });
});
