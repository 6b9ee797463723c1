import { describe, expect, it } from 'vitest';
import { median, percentile, rounded } from './statistics';

describe('median', () => {
  it('is the middle value, whatever the order', () => expect(median([9, 1, 5])).toBe(5));
  it('is the mean of the two in the middle', () => expect(median([4, 1, 2, 9])).toBe(3));
  it('of nothing is not a number', () => expect(median([])).toBeNaN());
});

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_one, index) => 100 - index);
  it('is what so many do not exceed', () =>
    expect([0.5, 0.95, 0.99].map((p) => percentile(hundred, p))).toEqual([50, 95, 99]));
  it('of a few values is the largest', () => expect(percentile([3, 1, 2], 0.95)).toBe(3));
  it('of one value is that value', () => expect(percentile([7], 0)).toBe(7));
  it('of nothing is not a number', () => expect(percentile([], 0.95)).toBeNaN());
});

describe('rounded', () => {
  it('keeps three digits that count', () => expect([12_345, 0.012_345, 1].map(rounded)).toEqual([12_300, 0.0123, 1]));
  it('leaves what is no number', () => expect(rounded(Number.NaN)).toBeNaN());
});
