import { describe, expect, it } from 'vitest';
import type { Ranked } from './resolve';
import { verdictOf } from './verdict';

const ranked = (...ones: [score: number, own: number][]): Ranked[] =>
  ones.map(([score, own], index) => ({ id: `t${index}`, score, own, because: [] }));

describe('verdictOf', () => {
  it.each([
    ['the statement', undefined, 't0'],
    ['the ceasefire', 't1', undefined],
  ])(
    'takes a ceasefire and what endorses it for one, where %s comes second, and tells of the other beside it',
    (_what, ...endorsed) => {
      const [first, second] = ranked([0.7, 2], [0.65, 1]).map((one, at) => ({ ...one, endorses: endorsed[at] }));
      const verdict = verdictOf([first, second].filter((one) => one !== undefined));
      expect([verdict.about, verdict.sure, verdict.targets[0]?.id]).toEqual(['one', true, 't0']);
      expect(verdict.beside.map(({ id }) => id)).toEqual(['t1']);
    },
  );

  it.each([
    ['nothing', ranked(), 'none', false, 0],
    ['one with much evidence', ranked([0.7, 2]), 'one', true, 1],
    ['one with little evidence', ranked([0.54, 2]), 'one', false, 1],
    ['one with evidence that others share', ranked([0.7, 0]), 'one', false, 1],
    ['one far before another', ranked([0.7, 2], [0.6, 2]), 'one', true, 1],
    ['one near another that shares its evidence', ranked([0.7, 2], [0.61, 0]), 'one', false, 1],
    ['two that are near, each with evidence of its own', ranked([0.7, 2], [0.61, 1]), 'several', false, 2],
    ['three, of which one is far', ranked([0.7, 2], [0.65, 1], [0.3, 1]), 'several', false, 2],
  ])('%s', (_what, all, about, sure, count) => {
    const verdict = verdictOf(all);
    expect([verdict.about, verdict.sure, verdict.targets.length]).toEqual([about, sure, count]);
  });
});
