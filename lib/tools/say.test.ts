import { describe, expect, it } from 'vitest';
import { cut, sayCount, sayDate, sayWord, wrapList } from './say';

describe('words for the terminal', () => {
  it.each([
    ['2020-03-06', '6 March 2020'],
    ['2020-12', 'December 2020'],
    ['2020', '2020'],
  ])('%s is %s', (date, said) => {
    expect(sayDate(date)).toBe(said);
  });

  it('says words and counts', () => {
    expect(sayWord('supports_with_conditions')).toBe('supports with conditions');
    expect([sayCount(1, 'act'), sayCount(1200, 'act'), sayCount(0, 'entry', 'entries')]).toEqual([
      '1 act',
      '1,200 acts',
      '0 entries',
    ]);
  });

  it('cuts by letters, and only what is too long', () => {
    expect(cut('🚀🚀🚀', 3)).toBe('🚀🚀🚀');
    expect(cut('🚀 🚀🚀🚀', 3)).toBe('🚀…');
    expect(cut('all', Number.POSITIVE_INFINITY)).toBe('all');
  });

  it('wraps lists between items', () => {
    expect(wrapList(['a', 'bb', 'c'], 5)).toEqual(['a,', 'bb, c']);
    expect(wrapList(['longer than that', 'b'], 5)).toEqual(['longer than that,', 'b']);
    expect(wrapList([], 5)).toEqual([]);
  });
});
