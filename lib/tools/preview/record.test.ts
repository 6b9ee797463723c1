import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBook } from '../../dataset/book';
import { openTarget } from '../../dataset/target-file';
import type { ActorRecord, Manifest } from '../../model/record';
import { checkData } from '../check';
import { RULES } from '../rules';
import type { Rule } from '../rules/rule';
import { type Preview, previewRecord } from './record';

const PROOF = '[{ url: "https://example.com/a", title: A, publisher: B, kind: meeting_record }]';
const RUSSIA = 'kind: state\niso3: RUS\nname: Russia\naliases: [{ text: Russia }]';
const IDLIB = `kind: ceasefire\nname: Idlib ceasefire\ndeclared: "2020-03-05"\nended_how: collapsed\nconflict: Syria\nterms: Arms rest.\ncues: { words: [Idlib] }\ncitations: ${PROOF}\nchecked: "2026-11-20"`;
const ACTS = `- actor: russia\n  date: "2020-03-05"\n  act: signature\n  stance: supports\n  summary: Russia signed the truce of that day.\n  citations: ${PROOF}\n  confidence: high\n  checked: "2026-11-22"`;
const FILES = {
  russia: 'actors/russia.yml',
  idlib: 'ceasefires/idlib/ceasefire.yml',
  acts: 'ceasefires/idlib/positions.yml',
};

let folder: string;
let read: () => Preview;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'truceline-preview-'));
  save(FILES.russia, RUSSIA);
  save(FILES.idlib, IDLIB);
  save(FILES.acts, ACTS);
  read = previewRecord({ folder, shownAs: 'data', version: '1.2.3' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function save(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const manifestOf = ({ files }: Preview) => JSON.parse(files.get('record/manifest.json') ?? '') as Manifest;
const namesOf = ({ files }: Preview) => {
  const actors = openBook<ActorRecord>(files.get('record/actors.jsonl') ?? '').all();
  return Object.values(actors).map(({ name }) => name);
};
const summariesOf = ({ files }: Preview) =>
  openTarget(files.get('record/targets/idlib.jsonl') ?? '')
    .whole()
    .positions.map(({ summary }) => summary);
const foundIn = ({ state }: Preview) => state.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe('previewRecord', () => {
  it('gives what the atlas reads, and nothing of a sound folder to mend', () => {
    const preview = read();
    expect([...preview.files.keys()].sort()).toEqual([
      'record/actors.jsonl',
      'record/changes.json',
      'record/manifest.json',
      'record/names.json',
      'record/stands.json',
      'record/targets/idlib.jsonl',
      'record/terms.json',
    ]);
    expect(manifestOf(preview)).toMatchObject({ version: '1.2.3', targets: [{ id: 'idlib', positions: 1 }] });
    const counts = { actors: 1, targets: 1, positions: 1, derived: 0, terms: 0 };
    expect(preview.state).toEqual({ folder: 'data', problems: [], unreadable: [], counts });
  });

  it('follows what is saved, added and removed', () => {
    read();
    save(FILES.acts, ACTS.replace('Russia signed the truce of that day.', 'Russia signed the truce of today.'));
    save('actors/turkey.yml', RUSSIA.replaceAll('Russia', 'Türkiye').replace('RUS', 'TUR'));
    expect([summariesOf(read()), namesOf(read())]).toEqual([
      ['Russia signed the truce of today.'],
      ['Russia', 'Türkiye'],
    ]);
    rmSync(join(folder, 'actors/turkey.yml'));
    rmSync(join(folder, FILES.acts));
    expect([summariesOf(read()), namesOf(read()), read().state.problems]).toEqual([[], ['Russia'], []]);
  });

  it.each([
    ['is no YAML', (text: string) => `${text}\n  - "`, 'yaml'],
    ['fails its schema', (text: string) => text.replace('stance: supports', 'stance: likes'), 'schema'],
  ])('keeps the last readable state of a file that %s, beside what changes elsewhere', (_what, broken, rule) => {
    read();
    save(FILES.acts, broken(ACTS));
    save(FILES.russia, RUSSIA.replace('name: Russia', 'name: Russian Federation'));
    const preview = read();
    expect(summariesOf(preview)).toEqual(['Russia signed the truce of that day.']);
    expect(namesOf(preview)).toEqual(['Russian Federation']);
    expect(new Set(preview.state.problems.map((one) => `${one.file} ${one.rule}`))).toEqual(
      new Set([`data/${FILES.acts} ${rule}`]),
    );
    expect(preview.state.unreadable).toEqual([{ file: `data/${FILES.acts}`, shown: 'as before' }]);
    save(FILES.acts, ACTS.replace('signed', 'agreed'));
    expect(summariesOf(read())).toEqual(['Russia agreed the truce of that day.']);
    expect(read().state).toMatchObject({ problems: [], unreadable: [] });
  });

  it('shows an entry that can be read with its problem', () => {
    read();
    save(FILES.acts, ACTS.replace('Russia signed the truce of that day.', 'Russia strongly refused to sign it.'));
    expect(summariesOf(read())).toEqual(['Russia strongly refused to sign it.']);
    expect(foundIn(read())).toEqual([`data/${FILES.acts}:5 wording`]);
    expect(read().state.unreadable).toEqual([]);
  });

  it('shows nothing of a file that never could be read, and all others', () => {
    save(FILES.russia, 'kind: "');
    const preview = read();
    expect(namesOf(preview)).toEqual([]);
    expect(summariesOf(preview)).toEqual(['Russia signed the truce of that day.']);
    expect(preview.state.unreadable).toEqual([{ file: `data/${FILES.russia}`, shown: 'not at all' }]);
  });

  it('names the problems that data:check names, also those that follow from a file that cannot be read', () => {
    read();
    save(FILES.russia, 'kind: "');
    save('ceasefires/Sochi/ceasefire.yml', IDLIB);
    const { problems } = read().state;
    expect(problems).toEqual(checkData(folder).problems);
    expect(problems.map(({ rule }) => rule).sort()).toEqual(['file-name', 'yaml']);
  });

  it('keeps everything where the check itself fails, and says so until it works again', () => {
    const before = read();
    const failing = vi.spyOn(RULES as Rule[], 'flatMap').mockImplementation(() => {
      throw new Error('a rule broke');
    });
    const failed = read();
    expect(failed.files).toBe(before.files);
    expect(failed.state.failure).toBe('a rule broke');
    failing.mockRestore();
    expect(read().state.failure).toBeUndefined();
  });
});
