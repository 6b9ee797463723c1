import { describe, expect, it } from 'vitest';
import { type Problem, sortProblems } from './problem';

describe('sortProblems', () => {
  const at = (file: string, line: number, column: number, rule = 'a'): Problem => ({
    file,
    line,
    column,
    rule,
    message: '',
    mend: '',
  });
  const sorted = [
    at('a.yml', 2, 9),
    at('a.yml', 10, 1),
    at('a.yml', 10, 2, 'a'),
    at('a.yml', 10, 2, 'b'),
    at('b.yml', 1, 1),
  ];

  it('orders by file, line, column, rule, whatever the order was', () => {
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });

  it('leaves the list it was given', () => {
    const given = [...sorted].reverse();
    sortProblems(given);
    expect(given[0]?.file).toBe('b.yml');
  });
});
