import { describe, expect, it } from 'vitest';
import { thin } from './density';

const ITEMS = [
  { ref: 'russia', section: 0, at: 'a' },
  { ref: 'turkey', section: 0, at: 'b' },
  { ref: 'russia', section: 0, at: 'c' },
  { ref: 'russia', section: 1, at: 'd' },
  { ref: 'russia', section: 1, at: 'e' },
  { ref: 'turkey', section: 2, at: 'f' },
];

describe('thin', () => {
  it.each([
    ['all', 'abcdef'],
    ['section', 'abdf'],
    ['first', 'ab'],
  ] as const)('%s keeps %s', (density, kept) => {
    expect(
      thin(ITEMS, density)
        .map(({ at }) => at)
        .join(''),
    ).toBe(kept);
  });

  it('tells refs and sections apart that read alike when joined', () => {
    const items = [
      { ref: '1-a', section: 1 },
      { ref: 'a', section: 11 },
      { ref: '1 a', section: 1 },
      { ref: 'a', section: 1 },
    ];
    expect(thin(items, 'section')).toHaveLength(4);
  });

  it('gives a list of its own', () => {
    expect(thin(ITEMS, 'all')).not.toBe(ITEMS);
    expect(thin([], 'section')).toEqual([]);
  });
});
