// Rules of the repository that a reader of the code relies on; each message says the mend.
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCode, readSources } from './sources';

const MAX_LINES = 200;
const TOP_LEVEL = [
  'LICENSE',
  'README.md',
  'components',
  'data',
  'entrypoints',
  'lib',
  'node_modules',
  'package-lock.json',
  'package.json',
  'test',
  'tsconfig.json',
  'wxt.config.ts',
];
const FORBIDDEN_FOLDERS = /(^|\/)(utils?|helpers?|common|shared|misc)\//;

const code = readSources('.ts', '.tsx').filter(isCode);
const all = readSources('.ts', '.tsx', '.css');

describe('files', () => {
  it('have at most 200 lines: split a longer one by meaning', () => {
    const counted = [...code, ...readSources('.css')];
    const long = counted.filter(({ text }) => text.split('\n').length > MAX_LINES + 1).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  it('live in folders that are words of the field', () => {
    expect(all.map(({ path }) => path).filter((path) => FORBIDDEN_FOLDERS.test(path))).toEqual([]);
  });

  it('stand in the fixed top level', () => {
    const found = readdirSync('.').filter((name) => !name.startsWith('.'));
    expect(found.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('of lib open by saying what they turn into what', () => {
    const silent = code
      .filter(({ path, text }) => path.startsWith('lib/') && !text.startsWith('// '))
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  it('hold no state at module level: pass it or make it in a function', () => {
    const found = code.filter(({ text }) => /^(export )?let /m.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it('loosen no type and no rule', () => {
    const loose = /(dangerouslySetInnerHTML|\bas any\b|: any\b|<any>|@ts-(ignore|nocheck|expect-error)|biome-ignore)/;
    expect(
      all
        .filter(({ path, text }) => path !== 'test/structure/files.test.ts' && loose.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('carry no debt without a day, and none past its day', () => {
    const today = new Date().toISOString().slice(0, 10);
    const debts = all.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(TODO|FIXME|XXX|HACK)\b(?: \[(\d{4}-\d{2}-\d{2})\])?/g)].map((found) => ({
        path,
        day: found[2],
      })),
    );
    const own = 'test/structure/files.test.ts';
    expect(debts.filter(({ path, day }) => path !== own && (day === undefined || day < today))).toEqual([]);
  });

  it('of tests assert something and skip nothing', () => {
    const tests = readSources('.test.ts', '.test.tsx');
    expect(tests.filter(({ text }) => !/\bexpect\(/.test(text)).map(({ path }) => path)).toEqual([]);
    const skipped = /\b(it|test|describe)\.(skip|only|todo|fails)\b/;
    expect(
      tests
        .filter(({ path, text }) => path !== 'test/structure/files.test.ts' && skipped.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('of styles name no font: a page may define a named one and learn what is shown', () => {
    const generic = new Set([
      'system-ui',
      'sans-serif',
      'serif',
      'monospace',
      'ui-monospace',
      'inherit',
      'var(--tl-font)',
      'initial',
    ]);
    const named = readSources('.css').flatMap(({ path, text }) =>
      [...text.matchAll(/(?:font-family|--tl-font):\s*([^;]+);/g)].flatMap(([, list = '']) =>
        list
          .split(',')
          .map((one) => one.trim())
          .filter((one) => !generic.has(one))
          .map((one) => `${path}: ${one}`),
      ),
    );
    expect(named).toEqual([]);
  });

  it('of the licence exist', () => {
    expect(existsSync('LICENSE')).toBe(true);
  });
});
