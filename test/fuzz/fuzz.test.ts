import { describe, expect, it } from 'vitest';
import { readOurs } from '../bench/matcher/ours';
import { createComparer } from './compare';
import { mutatedCase, randomCase } from './random-case';
import { shrink } from './shrink';

const CASES = 100;
const STRINGS_A_CASE = 100;

/** The whole is `npm run fuzz`; this is the beginning of its row of cases, 20,000 strings. */
describe('our matcher and the naive one', () => {
  it.each([
    ['random strings', randomCase, 10_000],
    ['damaged names', mutatedCase, 5_000],
  ])('agree on %s', (_what, make, leastMatches) => {
    const compare = createComparer();
    let total = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const { differences, matches } = compare(make(seed, STRINGS_A_CASE));
      const [first] = differences;
      expect(first && shrink(compare, first), `npm run fuzz -- --case …:${seed}`).toBeUndefined();
      total += matches;
    }
    expect(total).toBeGreaterThan(leastMatches);
  });

  it.each([
    ['misses one', { forms: () => [], names: () => [] }],
    ['throws', { forms: () => fail(), names: () => fail() }],
  ])('are seen to differ when ours %s, and the example is small', (_what, broken) => {
    const compare = createComparer((...given) => ({ ...readOurs(...given), ...broken }));
    const [first] = compare(mutatedCase(1, STRINGS_A_CASE)).differences;
    const smallest = first && shrink(compare, first);
    expect(smallest?.aliases.length).toBeLessThanOrEqual(1);
    expect(smallest?.haystack.length).toBeLessThanOrEqual(2);
  });

  it('get the same strings from the same seed', () => {
    expect(randomCase(7, 20)).toEqual(randomCase(7, 20));
    expect(randomCase(7, 20).haystacks).not.toEqual(randomCase(8, 20).haystacks);
  });
});

function fail(): never {
  throw new Error('on purpose');
}
