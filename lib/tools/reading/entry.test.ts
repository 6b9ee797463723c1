import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readEntry } from './entry';
import { formatProblem } from './problem';

const schema = z.strictObject({
  name: z.string(),
  kind: z.enum(['appeal', 'truce']),
  when: z.strictObject({ from: z.string() }).optional(),
  aliases: z.array(z.strictObject({ text: z.string().max(6) })).default([]),
});

const read = (...lines: string[]) => readEntry('data/terms/truce.yml', lines.join('\n'), schema);

/** `line:column rule` of every problem. */
const places = (...lines: string[]) => read(...lines).problems.map((one) => `${one.line}:${one.column} ${one.rule}`);

describe('readEntry: a sound file', () => {
  it('gives its value, with defaults', () => {
    const { entry, problems } = read('# A comment', 'name: Truce', 'kind: truce');
    expect(problems).toEqual([]);
    expect(entry?.value).toEqual({ name: 'Truce', kind: 'truce', aliases: [] });
    expect(entry?.file).toBe('data/terms/truce.yml');
  });

  it('reads a date without quotes as text', () => {
    expect(read('name: 2020-03-06', 'kind: truce').entry?.value.name).toBe('2020-03-06');
  });
});

describe('readEntry: faults of the YAML, at their place', () => {
  const CASES: [what: string, lines: string[], place: string][] = [
    ['an open quote', ['kind: truce', 'name: "Truce'], '2:7 yaml'],
    ['a key twice', ['name: Truce', 'kind: truce', 'name: Truce'], '3:1 yaml'],
    ['a tab', ['name: Truce', 'when:', '\tfrom: x'], '3:1 yaml'],
    ['two documents', ['name: Truce', 'kind: truce', '---', 'name: Truce'], '3:1 yaml'],
    ['an unknown tag', ['name: !name Truce', 'kind: truce'], '1:7 yaml'],
    ['an anchor', ['kind: truce', 'name: &truce Truce'], '2:14 yaml'],
    ['an alias without its anchor', ['kind: truce', 'name: *truce'], '2:7 yaml'],
  ];
  it.each(CASES)('%s', (_what, lines, place) => {
    expect(places(...lines)[0]).toBe(place);
    expect(read(...lines).entry).toBeUndefined();
  });

  it('say in one line what is wrong', () => {
    const [problem] = read('kind: truce', 'name: "Truce').problems;
    expect(problem?.message).toMatch(/quote/);
    expect(problem?.message).not.toContain('\n');
  });
});

describe('readEntry: faults against the schema, at their place', () => {
  const CASES: [what: string, lines: string[], places: string[]][] = [
    ['an unknown key', ['name: Truce', 'kind: truce', 'kinds: x'], ['3:1 schema']],
    [
      'an unknown key deep inside',
      ['name: Truce', 'kind: truce', 'aliases:', '  - text: a', '  - text: b', '    txt: c'],
      ['6:5 schema'],
    ],
    ['a wrong value', ['name: Truce', 'kind: trice'], ['2:1 schema']],
    ['a wrong type', ['kind: truce', 'name: 7'], ['2:1 schema']],
    [
      'a wrong value in a list',
      ['name: Truce', 'kind: truce', 'aliases:', '  - text: a', '  - text: armistice'],
      ['5:5 schema'],
    ],
    [
      'a wrong value in a list on one line',
      ['name: Truce', 'kind: truce', 'aliases: [{ text: a }, { text: armistice }]'],
      ['3:26 schema'],
    ],
    ['a list instead of a map', ['name: Truce', 'kind: truce', 'when:', '  - from'], ['3:1 schema']],
    ['a missing key: at its map', ['name: Truce', 'kind: truce', 'when: {}'], ['3:1 schema']],
    ['a missing key of the file: at its first line', ['# A comment', 'name: Truce'], ['2:1 schema']],
    ['a missing key in a list: at the item', ['name: Truce', 'kind: truce', 'aliases:', '  - {}'], ['4:5 schema']],
    ['a list instead of a file', ['- name: Truce'], ['1:1 schema']],
    ['nothing', [''], ['1:1 schema']],
    ['several at once', ['nam: Truce', 'kind: trice'], ['1:1 schema', '1:1 schema', '2:1 schema']],
    ['after letters that take two units', ['name: 🚀 Türkiye', 'kind: truce', 'x: y'], ['3:1 schema']],
    ['with line ends of Windows', ['name: Truce\r', 'kind: truce\r', 'x: y\r'], ['3:1 schema']],
  ];
  it.each(CASES)('%s', (_what, lines, expected) => {
    expect(places(...lines).sort()).toEqual(expected);
    expect(read(...lines).entry).toBeUndefined();
  });

  it('names the key, what is wrong, and how to mend it', () => {
    const [unknown] = read('name: Truce', 'kind: truce', 'kinds: x').problems;
    expect(unknown).toMatchObject({ message: 'unknown key "kinds"', mend: expect.stringContaining('remove it') });
    const [value] = read('name: Truce', 'kind: trice').problems;
    expect(value).toMatchObject({ message: expect.stringContaining('kind: '), mend: 'use one of: appeal, truce' });
    const [long] = read('name: Truce', 'kind: truce', 'aliases:', '  - text: armistice').problems;
    expect(long).toMatchObject({ message: expect.stringContaining('aliases.0.text: '), mend: 'shorten it to 6' });
  });
});

describe('the place of a problem that a rule finds', () => {
  const { entry } = read('name: Truce', 'kind: truce', 'when:', '  from: x', 'aliases:', '  - text: a', '  - text: b');
  it.each([
    [['kind'], '2:1'],
    [['when', 'from'], '4:3'],
    [['aliases', 1, 'text'], '7:5'],
    [['aliases', 1], '7:5'],
    [['aliases', 1, 'missing'], '7:5'],
    [['aliases', 7], '5:1'],
    [['missing'], '1:1'],
    [[], '1:1'],
  ])('%j is at %s', (path, place) => {
    const problem = entry?.problem(path, 'a-rule', 'wrong', 'mend it');
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
  });

  it('prints as file:line:column, rule, message, mend', () => {
    const problem = entry?.problem(['kind'], 'a-rule', 'it is wrong', 'mend it') ?? expect.fail('no entry');
    expect(formatProblem(problem)).toBe('data/terms/truce.yml:2:1  a-rule  it is wrong  → mend it');
  });
});

describe('readEntry: a list', () => {
  const item = z.strictObject({ name: z.string(), size: z.number().optional() });
  const list = (...lines: string[]) => readEntry('data/terms/list.yml', lines.join('\n'), z.array(item));

  it('leaves out what breaks the schema, and keeps the places of the others', () => {
    const { entry, problems } = list('- name: a', '- nam: b', '  size: x', '- name: c', '- d', '- name: e');
    expect(entry?.value.map(({ name }) => name)).toEqual(['a', 'c', 'e']);
    expect(problems.map(({ line, message }) => `${line} ${message.slice(0, 12)}`)).toEqual([
      '2 1.name: Inva',
      '3 1.size: Inva',
      '2 unknown key ',
      '5 3: Invalid i',
    ]);
    const lineOf = (index: number) => entry?.problem([index, 'name'], 'a-rule', '', '').line;
    expect([0, 1, 2].map(lineOf)).toEqual([1, 4, 6]);
  });

  it('names a file that is no list, or no YAML', () => {
    expect(list('name: a').problems).toMatchObject([{ line: 1, rule: 'schema' }]);
    expect(list('').problems).toMatchObject([{ line: 1, rule: 'schema' }]);
    expect(list('- name: "a').problems).toMatchObject([{ line: 1, column: 9, rule: 'yaml' }]);
    expect(list('[]')).toMatchObject({ entry: { value: [] }, problems: [] });
  });
});
