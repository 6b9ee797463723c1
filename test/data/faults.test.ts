// At least 60 kinds of faults, planted one at a time and all at once in a sound record: each is reported at its file and
// line, and everything else is still read.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkData } from '../../lib/tools/check';
import { type Entries, targetFiles } from '../../lib/tools/reading/entries';
import { readEntry } from '../../lib/tools/reading/entry';
import { ALIAS_FAULTS } from './faults/aliases';
import { CITATION_FAULTS } from './faults/citations';
import { DATE_FAULTS } from './faults/dates';
import { ENTRY_FAULTS } from './faults/entries';
import { FILE_FAULTS } from './faults/files';
import { numbered, type Plot, plotOf } from './faults/plant';
import { REFERENCE_FAULTS } from './faults/references';
import { TEXT_FAULTS } from './faults/texts';
import { VOTE_FAULTS } from './faults/votes';
import { YAML_FAULTS } from './faults/yaml';
import { commonFiles, plotFiles } from './sound-record';

const FAULTS = [
  ...FILE_FAULTS,
  ...YAML_FAULTS,
  ...ENTRY_FAULTS,
  ...REFERENCE_FAULTS,
  ...DATE_FAULTS,
  ...CITATION_FAULTS,
  ...TEXT_FAULTS,
  ...ALIAS_FAULTS,
  ...VOTE_FAULTS,
];
const TODAY = '2026-11-22';
const MIN_FAULTS = 60;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'truceline-faults-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Plot): void {
  for (const [path, content] of files) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(at, content);
    else if ('link' in content) symlinkSync(join(folder, content.link), at);
    else mkdirSync(at);
  }
}

function check(files: Plot) {
  write(files);
  const { entries, problems } = checkData(folder, readEntry, TODAY);
  return {
    read: filesRead(entries),
    problems,
    places: problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
  };
}

/** Files of which an entry came out. */
function filesRead(entries: Entries): string[] {
  const targets = targetFiles(entries).flatMap(({ ceasefire, positions, votes }) => [ceasefire, positions, votes]);
  const all = [
    ...entries.actors.values(),
    ...targets,
    ...entries.terms.values(),
    ...entries.evidence.values(),
    entries.sites,
    entries.moved,
  ];
  return all.flatMap((entry) => (entry ? [entry.file] : []));
}

describe('a sound record', () => {
  it('has no problem, however many plots it has', () => {
    const files = plotOf(new Map([...commonFiles(), ...plotFiles(1), ...plotFiles(2), ...plotFiles(12)]));
    const { problems, read } = check(files);
    expect(problems).toEqual([]);
    expect(read.sort()).toEqual([...files.keys()].map((path) => `data/${path}`).sort());
  });
});

describe('one fault', () => {
  it('is of at least 60 kinds, each with a name of its own', () => {
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
    expect(FAULTS.length).toBeGreaterThanOrEqual(MIN_FAULTS);
  });

  it.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s', (_name, { rule, plant, also }) => {
    const sound = new Map([...commonFiles(), ...plotFiles(1)]);
    const files = plotOf(sound);
    const { file, line } = plant(files, 1);
    const { places, problems, read } = check(files);
    expect(places).toContain(`${file}:${line} ${rule}`);
    // Nothing else is blamed, but what the fault itself brings about.
    const blamed = problems.map((one) => `${one.rule} ${one.file.replace('data/', '')}`);
    const expected = [`${rule} ${file.replace('data/', '')}`, ...also.map((one) => numbered(one, 1))];
    expect(new Set(blamed)).toEqual(new Set(expected));
    // A plot file that a fault moved or took away is no longer there to be read.
    const others = [...sound.keys()]
      .filter((path) => files.get(path) === sound.get(path))
      .map((path) => `data/${path}`);
    expect(read).toEqual(expect.arrayContaining(others));
  });
});

describe('all faults that can stand together', () => {
  it('are all reported, and nothing that is sound is blamed', () => {
    const files: Plot = plotOf(commonFiles());
    const planted = FAULTS.flatMap((fault, index) => {
      if (fault.alone) return [];
      const n = index + 1;
      for (const [path, text] of plotFiles(n)) files.set(path, text);
      return [{ ...fault, n, place: fault.plant(files, n) }];
    });
    const { places, problems } = check(files);
    const missed = planted.filter(({ rule, place }) => !places.includes(`${place.file}:${place.line} ${rule}`));
    expect(missed.map(({ name, place }) => `${name} (${place.file}:${place.line})`)).toEqual([]);
    const guilty = new Set(
      planted.flatMap(({ n, place, also }) => [
        place.file,
        ...also.map((one) => `data/${numbered(one, n).split(' ')[1]}`),
      ]),
    );
    expect(problems.filter(({ file }) => !guilty.has(file))).toEqual([]);
  });
});
