import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '../model/record';
import { checkData } from './check';
import { compileCommand, compileDataset, compileTo, type Files } from './compile';
import { datasetFiles } from './dataset-files';

const PROOF = '[{ url: "https://example.com/a", title: A, publisher: B, kind: meeting_record }]';
const DATA: Record<string, string> = {
  'actors/russia.yml': 'kind: state\niso3: RUS\nname: Russia\naliases: [{ text: Russia }, { text: روسيا, lang: ar }]',
  'actors/council.yml': 'kind: un_organ\nname: Council\naliases: [{ text: Security Council, lang: mul }]',
  'terms/truce.yml': `name: truce\ndefinition: A pause.\nstems: [truce, trúce, armistice]\naliases: [{ text: truce }]\ncitations: ${PROOF}`,
  'ceasefires/idlib/ceasefire.yml': `kind: ceasefire\nname: Idlib ceasefire\ndeclared: "2020-03-05"\nended_how: collapsed\nconflict: Syria\nterms: Arms rest.\ncues: { words: [Idlib] }\ncitations: ${PROOF}\nchecked: "2025-11-20"`,
  'ceasefires/idlib/positions.yml': `- actor: russia\n  date: "2020-03-05"\n  act: signature\n  stance: supports\n  summary: Russia signed it in Moscow.\n  citations: ${PROOF}\n  confidence: high\n  checked: "2025-11-22"`,
  'ceasefires/idlib/votes.yml': `- body: council\n  document: S/2020/1\n  date: "2020-03-04"\n  result: adopted\n  "yes": [RUS]\n  totals: { "yes": 1, "no": 0, abstain: 0 }\n  summary: Russia voted in favour.\n  citations: ${PROOF}\n  checked: "2025-11-21"`,
  'sites.yml': 'news: [example.com]',
  'reported/en.yml':
    'silent: [if]\nconditions: [if]\nwords: {}\nverbs: [{ act: vote, stance: opposes, forms: { done: [vetoed] } }]\nframes: [S <verb.done>]',
};

/** Those in which packages name states, which the alias in Arabic is one of. */
const LANGUAGES = ['ar', 'bg', 'cs', 'de', 'en', 'es', 'fa', 'fr', 'he', 'it', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

let folder: string;
const at = (...path: string[]) => join(folder, ...path);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'truceline-compile-'));
  for (const [path, text] of Object.entries(DATA)) {
    mkdirSync(dirname(at('data', path)), { recursive: true });
    writeFileSync(at('data', path), text);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function compile(dataFolder: string): Files {
  const { entries, problems } = checkData(dataFolder);
  expect(problems).toEqual([]);
  return compileDataset(entries, '1.2.3');
}

const manifestOf = (files: Files) => JSON.parse(String(files.get('files/record/manifest.json'))) as Manifest;

describe('compileDataset', () => {
  it('gives a lexicon a language, a file a target, and the small files', () => {
    expect([...compile(at('data')).keys()].sort()).toEqual([
      ...[...LANGUAGES, 'cues'].sort().map((name) => `files/lexicon/${name}.json`),
      'files/record/actors.jsonl',
      'files/record/changes.json',
      'files/record/manifest.json',
      'files/record/names.json',
      'files/record/stands.json',
      'files/record/targets/idlib.jsonl',
      'files/record/terms.json',
      'files/reported/en.json',
      'gate.json',
    ]);
  });

  it('names itself in the manifest', () => {
    expect(manifestOf(compile(at('data')))).toEqual({
      format: 1,
      version: '1.2.3',
      date: '2025-11-22',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      counts: { actors: 2, targets: 1, positions: 1, derived: 1, terms: 1 },
      languages: LANGUAGES,
      reported: ['en'],
      targets: [
        {
          id: 'idlib',
          kind: 'ceasefire',
          name: 'Idlib ceasefire',
          conflict: 'Syria',
          declared: '2020-03-05',
          positions: 2,
        },
      ],
    });
  });

  it.each(['ceasefire.yml', 'positions.yml', 'votes.yml'])('is dated by the latest check, also of %s', (name) => {
    const path = `ceasefires/idlib/${name}`;
    writeFileSync(at('data', path), (DATA[path] ?? '').replace(/checked: "[\d-]+"/, 'checked: "2025-12-01"'));
    expect(manifestOf(compile(at('data'))).date).toBe('2025-12-01');
  });

  it('gives the gate folded stems, each once, and the news hosts', () => {
    expect(JSON.parse(String(compile(at('data')).get('gate.json')))).toEqual({
      stems: ['armistice', 'truce'],
      loosely: 'arm[iı]st[iı]ce|truce',
      news: ['example.com'],
    });
  });

  it('gives the same bytes again, also from another folder', () => {
    cpSync(at('data'), at('elsewhere', 'copied'), { recursive: true });
    const first = compile(at('data'));
    expect(compile(at('data'))).toEqual(first);
    expect(compile(at('elsewhere', 'copied'))).toEqual(first);
    expect([...compile(at('elsewhere', 'copied')).keys()]).toEqual([...first.keys()]);
  });

  it('gives another digest for other content, the same for another version', () => {
    const before = compile(at('data'));
    const { entries } = checkData(at('data'));
    expect(manifestOf(compileDataset(entries, '9.9.9')).digest).toBe(manifestOf(before).digest);
    writeFileSync(at('data', 'terms/truce.yml'), (DATA['terms/truce.yml'] ?? '').replace('A pause.', 'A rest.'));
    expect(manifestOf(compile(at('data'))).digest).not.toBe(manifestOf(before).digest);
  });

  it('compiles an empty folder', () => {
    mkdirSync(at('empty'));
    const files = compile(at('empty'));
    expect(manifestOf(files)).toMatchObject({ date: '1970-01-01', languages: ['en'], targets: [] });
  });
});

describe('compileTo', () => {
  const listed = () => readdirSync(at('out'), { recursive: true }).map(String).sort();

  it('writes every file, and takes away what an earlier run left', () => {
    mkdirSync(at('out', 'files', 'record', 'targets'), { recursive: true });
    writeFileSync(at('out', 'files', 'record', 'targets', 'gone.json'), '{}');
    expect(compileTo(at('out'), at('data'), '1.2.3')).toBe(true);
    expect(existsSync(at('out', 'files', 'record', 'targets', 'gone.json'))).toBe(false);
    for (const [path, content] of compile(at('data'))) {
      expect(readFileSync(at('out', path))).toEqual(Buffer.from(content));
    }
  });

  it('writes nothing where there are problems, and prints them all', () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    mkdirSync(at('out'));
    writeFileSync(at('out', 'old.json'), 'old');
    writeFileSync(at('data', 'actors/russia.yml'), 'kind: state\nname: Russia');
    writeFileSync(at('data', 'sites.yml'), 'news: [x]');
    expect(compileTo(at('out'), at('data'), '1.2.3')).toBe(false);
    expect(listed()).toEqual(['old.json']);
    expect(readFileSync(at('out', 'old.json'), 'utf8')).toBe('old');
    const text = printed.mock.calls.flat().join('\n');
    expect(text).toContain('data/actors/russia.yml:1:1');
    expect(text).toContain('data/sites.yml:1:8');
    expect(text).toContain('nothing was written');
  });

  it('makes no folder where there are problems', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    writeFileSync(at('data', 'sites.yml'), 'news: [x]');
    compileTo(at('out'), at('data'), '1.2.3');
    expect(existsSync(at('out'))).toBe(false);
  });
});

describe('compileCommand', () => {
  const run = (...words: string[]) => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => {});
    const code = compileCommand(words, { to: at('out'), from: at('data') }, '1.2.3');
    return { code, told: told.mock.calls.map(([text]) => String(text)) };
  };

  it('tells in JSON what was written', () => {
    const { code, told } = run('--json');
    const { problems, bytes } = JSON.parse(told[0] ?? '') as { problems: unknown[]; bytes: Record<string, number> };
    expect([code, problems]).toEqual([0, []]);
    expect(bytes['gate.json']).toBe(readFileSync(at('out', 'gate.json')).length);
  });

  it('tells in JSON what is wrong, and writes nothing', () => {
    writeFileSync(at('data', 'sites.yml'), 'news: [x]');
    const { code, told } = run('--json');
    expect(code).toBe(1);
    expect(JSON.parse(told[0] ?? '')).toMatchObject({ problems: [{ file: 'data/sites.yml' }], bytes: {} });
    expect(existsSync(at('out'))).toBe(false);
  });

  it('says nothing when all is well', () => {
    expect(run()).toEqual({ code: 0, told: [] });
  });
});

describe('datasetFiles', () => {
  it('lists what was compiled, in a fixed order, with paths for the package', () => {
    compileTo(at('out'), at('data'), '1.2.3');
    expect(datasetFiles(at('out', 'files'))).toEqual(
      [
        ...[...LANGUAGES, 'cues'].sort().map((name) => `lexicon/${name}.json`),
        'record/actors.jsonl',
        'record/changes.json',
        'record/manifest.json',
        'record/names.json',
        'record/stands.json',
        'record/targets/idlib.jsonl',
        'record/terms.json',
        'reported/en.json',
      ].map((path) => ({ absoluteSrc: at('out', 'files', path), relativeDest: path })),
    );
  });

  it('says what to do where nothing was compiled', () => {
    expect(() => datasetFiles(at('nowhere'))).toThrow('npm run data:compile');
  });
});
