import { describe, expect, it } from 'vitest';
import { insertByDate } from './insert';

const item = (date: string, ...more: string[]) => [`- actor: a${date.slice(0, 4)}`, `  date: "${date}"`, ...more];
const text = (...lines: string[]) => `${lines.join('\n')}\n`;

/** The lines that were put in, and whether all others are as they were. */
function insert(before: string, date: string) {
  const planned = insertByDate(before, { actor: 'new', date }) ?? expect.fail('refused');
  const lines = planned.text.split('\n');
  expect(lines.slice(planned.first - 1, planned.last)).toEqual(
    [/^ */.exec(lines[planned.first - 1] ?? '')?.[0] ?? ''].flatMap((indent) => [
      `${indent}- actor: new`,
      `${indent}  date: "${date}"`,
    ]),
  );
  return planned;
}

describe('insertByDate', () => {
  const LIST = text(
    '# Of the file',
    '',
    ...item('2019'),
    '',
    '# Of 2021',
    ...item('2021-05-01'),
    '',
    ...item('2023-01'),
  );

  it.each([
    ['before the first, below the comment of the file', '2018', 3],
    ['between, above the comment of the next', '2020-02-03', 6],
    ['behind one of the same day', '2021-05-01', 10],
    ['behind a month that holds the day', '2023-01-15', 13],
    ['at the end', '2024', 13],
  ])('puts it %s', (_where, date, first) => {
    const planned = insert(LIST, date);
    expect(planned.first).toBe(first);
    // Without the new lines and the blank one beside them, every byte is there.
    const rest = planned.text.split('\n').toSpliced(planned.first - 1, 2);
    const gap = date === '2018' ? planned.first - 1 : planned.first - 2;
    expect(rest[gap]).toBe('');
    expect(rest.toSpliced(gap, 1).join('\n')).toBe(LIST);
  });

  it('keeps a comment right above the first entry with it', () => {
    const { text: whole } = insert(text('# Of 2019', ...item('2019')), '2018');
    expect(whole).toBe(text('- actor: new', '  date: "2018"', '', '# Of 2019', ...item('2019')));
  });

  it.each([
    ['nothing', ''],
    ['a comment', '# None yet\n'],
  ])('begins the list in a file with %s', (_what, before) => {
    const { text: whole } = insert(before, '2020');
    expect(whole).toBe(`${before}${before && '\n'}- actor: new\n  date: "2020"\n`);
  });

  it('keeps the line ends of Windows', () => {
    const { text: whole } = insertByDate('- date: "2019"\r\n  x: 1\r\n', { date: '2020' }) ?? expect.fail();
    expect(whole).toBe('- date: "2019"\r\n  x: 1\r\n\r\n- date: "2020"\r\n');
  });

  it('adds to a file whose last line is not ended', () => {
    const { text: whole } = insert('- date: "2019" # so', '2020');
    expect(whole).toBe('- date: "2019" # so\n\n- actor: new\n  date: "2020"\n');
  });

  it('follows the indent of the list, and text over several lines', () => {
    const before = '  - date: "2019"\n    note: >-\n      one\n      two\n\n  - date: "2021"\n';
    const { text: whole } = insert(before, '2020');
    expect(whole).toBe(before.replace('two\n', 'two\n\n  - actor: new\n    date: "2020"\n'));
  });

  it.each([
    ['a list in brackets', '[{ date: "2020" }]'],
    ['an empty list in brackets', '[]'],
    ['a file that is no list', 'date: "2020"'],
    ['broken YAML', '- date: "2020'],
    ['a text that keeps the blank lines behind it', '- date: "2019"\n  note: |+\n    x\n\n'],
    ['two documents', '- date: "2020"\n---\n- date: "2021"\n'],
  ])('refuses %s', (_what, before) => {
    expect(insertByDate(before, { date: '2020' })).toBeNull();
  });
});
