import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from './check';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'truceline-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Where and by which rule something is found in a folder with these files, each place once. */
function check(files: Record<string, string[]>): string[] {
  for (const [path, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), lines.join('\n'));
  }
  const places = checkData(folder).problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
  return [...new Set(places)];
}

const RUSSIA = ['kind: state', 'iso3: RUS', 'name: Russia', 'aliases: [{ text: Russia }]'];
const IDLIB = [
  'kind: ceasefire',
  'name: Idlib ceasefire',
  'declared: "2020-03-05"',
  'ended_how: collapsed',
  'conflict: Syria',
  'terms: Arms rest.',
  'cues: { words: [Idlib] }',
  'citations:',
  '  - { url: "https://example.com/a", title: A, publisher: B, kind: secondary }',
  'checked: "2026-11-22"',
];

describe('checkData', () => {
  it('finds nothing in sound data, and nothing in none', () => {
    expect(check({})).toEqual([]);
    expect(check({ 'actors/russia.yml': RUSSIA, 'ceasefires/idlib/ceasefire.yml': IDLIB })).toEqual([]);
    const { entries } = checkData(folder);
    expect([...entries.actors.keys(), ...entries.targets.keys()]).toEqual(['russia', 'idlib']);
  });

  it('lists all problems of all files at once, in their order', () => {
    expect(
      check({
        'actors/russia.yml': [...RUSSIA, 'capital: Moscow'],
        'actors/turkey.yml': ['kind: state', 'name: "Turkey'],
        'ceasefires/idlib/ceasefire.yml': [...IDLIB, 'parties: [atlantis, lemuria]'],
        'ceasefires/idlib/positions.yml': ['- actor: russia', '  stance: like'],
        'sites.yml': ['news: [Not A Host]'],
      }),
    ).toEqual([
      'data/actors/russia.yml:5:1 schema',
      'data/actors/turkey.yml:2:7 yaml',
      'data/ceasefires/idlib/ceasefire.yml:11:11 known-ids',
      'data/ceasefires/idlib/ceasefire.yml:11:21 known-ids',
      'data/ceasefires/idlib/positions.yml:1:3 schema',
      'data/ceasefires/idlib/positions.yml:2:3 schema',
      'data/sites.yml:1:8 schema',
    ]);
  });

  it('reads on in a folder whose first file is broken', () => {
    const files = {
      'ceasefires/idlib/ceasefire.yml': ['kind: "'],
      'ceasefires/idlib/votes.yml': ['- body: 1', '  x: 2'],
    };
    const found = check(files);
    expect(found).toContain('data/ceasefires/idlib/ceasefire.yml:1:7 yaml');
    expect(found).toContain('data/ceasefires/idlib/votes.yml:2:3 schema');
  });

  it.each([
    ['an actor whose name is no id', 'actors/Russia.yml', RUSSIA],
    ['an actor with another ending', 'actors/russia.yaml', RUSSIA],
    ['a ceasefire whose name is no id', 'ceasefires/Idlib 2020/ceasefire.yml', IDLIB],
    ['a folder without a ceasefire', 'ceasefires/idlib/positions.yml', ['[]']],
    ['a misspelt name beside a ceasefire', 'ceasefires/idlib/position.yml', ['[]']],
  ])('names %s', (_what, path, lines) => {
    const found = check({
      [path]: lines,
      ...(path.endsWith('/position.yml') && { 'ceasefires/idlib/ceasefire.yml': IDLIB }),
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/file-name$/);
    const { actors, targets } = checkData(folder).entries;
    expect([...actors.keys(), ...targets.keys()].filter((id) => id !== 'idlib')).toEqual([]);
  });

  it('passes over files and folders whose name begins with a dot', () => {
    const hidden = { '.schema/actor.json': ['{}'], 'ceasefires/.draft/notes.md': [''], 'actors/.DS_Store': [''] };
    expect(check({ ...hidden, 'actors/russia.yml': RUSSIA })).toEqual([]);
  });
});
