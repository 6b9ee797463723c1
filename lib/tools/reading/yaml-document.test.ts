import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readYaml } from './yaml-document';

const faults = (text: string) => readYaml(text).faults.map(({ offset, message }) => `${offset} ${message}`);

describe('readYaml', () => {
  it.each([
    'a: b',
    'a: "2020-03-06"\nb: 2020-03-06',
    'a: 017\nb: 0o17\nc: 0x1f\nd: 1_000\ne: 1e3\nf: -0.5\ng: +1\nh: .5',
    'a: yes\nb: No\nc: on\nd: true\ne: False\nf: ~\ng: null\nh:',
    'a: >-\n  one\n  two\n\n  three\nb: |\n  one\n  two\n',
    "a: \"one\n  two\\\n  three\"\nb: 'it''s'",
    'a: [b, "c", {d: e}, [f]]\n"g h": {i: j, "k": l}',
    '- a\n-\n  b: c\n- - d\n  - e\n',
    'a: b # c\n# d\ne: f#g',
    'a: AT&T & Co\nb: 3 * 4\nc: wow!\nd: "*x*"\ne: "&y"',
    'a: تونس\nb: "\\u00e9\\x41\\n"',
    '"a": b\n? c\n: d\n',
    '',
  ])('reads %j as both parsers do', (text) => {
    expect(readYaml(text)).toMatchObject({ value: parse(text), faults: [] });
  });

  it('reads every entry of the record as both parsers do', () => {
    const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yml'));
    // One in nine of a large record is enough to see parsers part.
    const sample = files.sort().filter((_name, index) => index % Math.ceil(files.length / 80) === 0);
    for (const name of sample) {
      const text = readFileSync(join('data', name), 'utf8');
      expect({ name, value: readYaml(text).value }).toEqual({ name, value: parse(text) });
    }
  });

  it.each([
    ['a: "b\nc: d', '3 Missing closing "quote'],
    ["a: 'b\nc: d", "3 Missing closing 'quote"],
    ['a: b\na: c', '5 the key "a" stands twice'],
    ['a: {b: c, b: d}', '10 the key "b" stands twice'],
    ['a: &b c', '6 an anchor: entries say everything in place'],
    ['{"a":&b c}', '8 an anchor: entries say everything in place'],
    ['[a,&b c]', '6 an anchor: entries say everything in place'],
    ['a: !!str b', '9 the tag tag:yaml.org,2002:str: a value is what it looks like'],
    ['a: ! b', '5 the tag !: a value is what it looks like'],
    ['__proto__: a', '0 the key "__proto__", which JavaScript keeps for itself'],
    ['a: { hasOwnProperty: b }', '5 the key "hasOwnProperty", which JavaScript keeps for itself'],
    ['"\\x5f_proto__": a', '0 the key "__proto__", which JavaScript keeps for itself'],
    ['a:\n  <<: { b: c }', '5 a merge key: entries say everything in place'],
    ['? [a]\n: b', '2 a key that is no single word'],
    ['a: b\n---\nc: d', '5 a document mark or directive: one file is one entry, and nothing else'],
    ['a: b\u0000', '4 a control character'],
    ['a: "\u007f"', '4 a control character'],
  ])('names the fault of %j at its place', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('ends soon on what would keep a parser for minutes', () => {
    const hostile = [
      '['.repeat(1_000_000),
      '{a: '.repeat(250_000),
      '- '.repeat(500_000),
      `${' '.repeat(999_999)}a`,
      `[${','.repeat(999_998)}`,
      'a: "b\n'.repeat(160_000),
      '? '.repeat(400_000),
      '@\n'.repeat(500_000),
    ];
    for (const text of hostile) {
      expect(readYaml(text).faults.length).toBeGreaterThan(0);
      expect(readYaml(text).faults.length).toBeLessThanOrEqual(20);
    }
  });

  it('names the line also in a broken file that is long', () => {
    const lines = Array.from({ length: 5000 }, (_one, index) => `- name: number ${index}`);
    lines[3000] = '- name: number: 3000';
    const [fault] = readYaml(lines.join('\n')).faults;
    expect(lines.join('\n').slice(0, fault?.offset).split('\n')).toHaveLength(3001);
  });
});
