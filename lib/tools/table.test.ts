import { describe, expect, it } from 'vitest';
import { table } from './table';

describe('table', () => {
  it('puts words left and numbers right', () => {
    expect(
      table(
        ['kind', 'count'],
        [
          ['state', 1200],
          ['un organ', 3],
        ],
      ),
    ).toEqual(['kind      count', 'state     1,200', 'un organ      3']);
  });

  it('counts letters, leaves no space at the end, and stands without rows', () => {
    expect(
      table(
        ['a', ''],
        [
          ['🚀ü', 'x'],
          ['bcd', ''],
        ],
      ),
    ).toEqual(['a', '🚀ü   x', 'bcd']);
    expect(table(['a', 'b'], [])).toEqual(['a  b']);
  });
});
