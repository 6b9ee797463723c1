import { describe, expect, it } from 'vitest';
import { step } from './step';

/** Items by their distance from the top of the window: a and b above it, c and d below. */
const TOPS: Record<string, number> = { a: -200, b: -10, c: 0, d: 300 };
const ITEMS = Object.keys(TOPS);
const go = (current: string | null, direction: 1 | -1, items = ITEMS, tops = TOPS) =>
  step(items, current, direction, (item) => tops[item] ?? 0);

describe('step from a current item', () => {
  it.each([
    ['a', 1, 'b'],
    ['d', 1, 'a'],
    ['b', -1, 'a'],
    ['a', -1, 'd'],
  ] as const)('%s by %i: %s', (current, direction, next) => {
    expect(go(current, direction)).toBe(next);
  });

  it('stays at the only one', () => {
    expect(go('a', 1, ['a'])).toBe('a');
    expect(go('a', -1, ['a'])).toBe('a');
  });
});

describe('step without a current item', () => {
  it.each([
    ['on: the first at or below the top of the window', 1, TOPS, 'c'],
    ['back: the last above it', -1, TOPS, 'b'],
    ['on, all above: round the end', 1, { a: -4, b: -3, c: -2, d: -1 }, 'a'],
    ['back, all above: the last', -1, { a: -4, b: -3, c: -2, d: -1 }, 'd'],
    ['on, all below: the first', 1, { a: 1, b: 2, c: 3, d: 4 }, 'a'],
    ['back, all below: round the end', -1, { a: 1, b: 2, c: 3, d: 4 }, 'd'],
  ] as const)('%s', (_what, direction, tops, next) => {
    expect(go(null, direction, ITEMS, tops)).toBe(next);
  });

  it('takes an item that is no more for none', () => {
    expect(go('gone', 1)).toBe('c');
  });

  it('gives null where there is nothing', () => {
    expect(go(null, 1, [])).toBeNull();
    expect(go('a', -1, [])).toBeNull();
  });
});
