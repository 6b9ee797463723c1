import { describe, expect, it } from 'vitest';
import { passagesOf } from './scan-text';

describe('passagesOf: blank lines part a text', () => {
  it.each([
    ['one passage', 'A\nB', ['A\nB']],
    ['two', 'A\n\nB', ['A', 'B']],
    ['line ends of Windows', 'A\r\n\r\nB\r\nC', ['A', 'B\r\nC']],
    ['a line of spaces', 'A\n \t\nB', ['A', 'B']],
    ['many blank lines', '\n\n\nA\n\n\n\nB\n\n', ['A', 'B']],
    ['spaces at a line’s end are no blank line', 'A  \nB', ['A  \nB']],
    ['a space that does not break is none either', 'A\n\u00a0\nB', ['A', 'B']],
    ['nothing', '', []],
    ['nothing but spaces', ' \n\n \n', []],
  ])('%s', (_what, text, passages) => {
    expect(passagesOf(text).map((one) => one.text.trim())).toEqual(passages);
  });

  it.each(['A\n\nB', '🚀 A\r\n\r\n  B\n \nC', '\n\nA\n\n\nB', 'A\n\n\u2028B'])(
    'each starts where it says in %j',
    (text) => {
      const passages = passagesOf(text);
      expect(passages.length).toBeGreaterThan(0);
      for (const one of passages) expect(text.slice(one.start, one.start + one.text.length)).toBe(one.text);
    },
  );

  it('takes a text of millions of units', () => {
    const long = 'word '.repeat(1_000_000);
    expect(passagesOf(`${long}\n\n${long}`).map(({ text }) => text.trim().length)).toEqual([4_999_999, 4_999_999]);
  });
});
