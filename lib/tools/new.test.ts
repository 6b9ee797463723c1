import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkData } from './check';
import { runMain } from './command';
import { makeEntry, usageFor } from './new';

const PROOF = '[{ url: "https://example.com/a", title: A, publisher: B, kind: meeting_record }]';
const act = (date: string) =>
  `- actor: mali\n  date: "${date}"\n  act: statement\n  stance: supports\n  summary: Said that it backed the appeal.\n  citations: ${PROOF}\n  confidence: high\n  checked: "2026-11-22"\n`;
const DATA: Record<string, string> = {
  'actors/mali.yml': 'kind: state\niso3: MLI\nname: Mali\n',
  'actors/niger.yml': 'kind: state\niso3: NER\nname: Niger\n',
  'actors/council.yml': 'kind: un_organ\nname: Council\naliases: [{ text: Security Council, lang: mul }]\n',
  'ceasefires/gcf/ceasefire.yml': `kind: appeal\nname: Appeal\ndeclared: "2020-03-23"\nended_how: expired\nconflict: All\nterms: Arms rest.\ncues: {}\ncitations: ${PROOF}\nchecked: "2026-11-20"\n`,
  'ceasefires/gcf/positions.yml': `${act('2020-04-01')}\n${act('2020-05-01')}`,
  'moved.yml': 'french-sudan: mali\n',
};
const CITED = ['--url', 'https://example.com/x', '--title', 'T', '--publisher', 'P', '--citation-kind', 'secondary'];
const POSITION = [
  ...['position', '--target', 'gcf', '--actor', 'niger', '--date', '2020-04-15', '--act', 'statement'],
  ...['--stance', 'supports', '--summary', 'Said that it backed the call.', '--confidence', 'medium', ...CITED],
];
const VOTE = [
  ...['vote', '--target', 'gcf', '--body', 'council', '--document', 'S/RES/1', '--date', '2020-07-01'],
  ...['--result', 'adopted', '--yes', 'MLI', '--summary', 'Voted on a text about it.', ...CITED],
];

let folder: string;
let told: string[];
let errors: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'truceline-new-'));
  for (const [path, text] of Object.entries(DATA)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  told = [];
  errors = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => told.push(...text.split('\n')));
  vi.spyOn(console, 'error').mockImplementation((text: string) => errors.push(...text.split('\n')));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const make = (...words: string[]) => runMain(usageFor, (all) => makeEntry(all, { folder, ask: null }), words);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
/** The data folder as one text, to see that nothing changed. */
const everything = () => checkData(folder).problems.length + Object.keys(DATA).map(read).join('');

describe('data:new actor', () => {
  it('writes a state', async () => {
    expect(
      await make('actor', 'chad', '--kind', 'state', '--iso3', 'TCD', '--name', 'Chad', '--alias', 'fr:Le Tchad'),
    ).toBe(0);
    expect(read('actors/chad.yml')).toBe(
      'kind: state\niso3: TCD\nname: Chad\naliases:\n  - text: Le Tchad\n    lang: fr\n',
    );
    expect(told[0]).toBe('data/actors/chad.yml:1');
    expect(told).toContain('next: npm run data:check');
    expect(checkData(folder).problems).toEqual([]);
  });

  it('writes an office-holder, whose name is offered as an alias of all languages', async () => {
    const office = ['--office', 'Minister', '--of', 'mali', '--from', '2020'];
    expect(await make('actor', 'a-b', '--kind', 'office_holder', '--name', 'A B (junior)', ...office)).toBe(0);
    expect(read('actors/a-b.yml')).toBe(
      'kind: office_holder\noffices:\n  - title: Minister\n    of: mali\n    from: "2020"\nname: A B (junior)\naliases:\n  - text: A B\n    lang: mul\n',
    );
  });

  it.each([
    ['an entry that exists', 'mali', 'data/actors/mali.yml:1:1  file-name  the entry exists'],
    ['an id that was moved', 'french-sudan', 'data/actors/french-sudan.yml:1:1  file-name  "french-sudan" was moved'],
    ['what is no id', '../mali', 'data/actors/../mali.yml:1:1  file-name  an id is lower-case words'],
  ])('refuses %s', async (_what, id, problem) => {
    const before = everything();
    expect(await make('actor', id, '--kind', 'bloc', '--name', 'Some Bloc')).toBe(1);
    expect(errors[0]).toContain(problem);
    expect(everything()).toBe(before);
  });

  it('names what the rules find in it, though they name another file', async () => {
    expect(await make('actor', 'sc', '--kind', 'bloc', '--name', 'Security Council')).toBe(1);
    expect(errors[0]).toMatch(/^data\/actors\/sc.yml:\d+:\d+ {2}alias-collisions/);
    errors = [];
    expect(await make('actor', 'a', '--kind', 'bloc', '--name', 'Security Council')).toBe(1);
    expect(errors.join('\n')).toContain('"Security Council" names council here and a in data/actors/a.yml');
    expect(read('actors/a.yml')).toContain('Security Council');
  });
});

describe('data:new ceasefire', () => {
  const CEASEFIRE = [
    ...['ceasefire', 'idlib', '--kind', 'ceasefire', '--name', 'Idlib ceasefire', '--declared', '2020-03-05'],
    ...[
      '--ended-how',
      'collapsed',
      '--conflict',
      'Syria',
      '--terms',
      'Arms rest.',
      '--checked',
      '2026-11-22',
      ...CITED,
    ],
  ];

  it('writes one with all that was given', async () => {
    expect(
      await make(...CEASEFIRE, '--parties', 'mali, niger', '--cue-words', 'Idlib', '--related', 'gcf:supplements'),
    ).toBe(0);
    expect(read('ceasefires/idlib/ceasefire.yml')).toBe(
      [
        'kind: ceasefire',
        'name: Idlib ceasefire',
        'declared: "2020-03-05"',
        'ended_how: collapsed',
        'conflict: Syria',
        'parties:\n  - mali\n  - niger',
        'terms: Arms rest.',
        'cues:\n  words:\n    - Idlib',
        'related:\n  - id: gcf\n    how: supplements',
        'citations:\n  - url: https://example.com/x\n    title: T\n    publisher: P\n    kind: secondary',
        'checked: "2026-11-22"\n',
      ].join('\n'),
    );
  });

  it('refuses what the schema refuses, with the lines of data:check', async () => {
    expect(await make(...CEASEFIRE, '--ended', '2020-13', '--related', 'gcf')).toBe(1);
    expect(errors.slice(0, 2)).toEqual([
      'data/ceasefires/idlib/ceasefire.yml:4:1  schema  ended: no such day in the calendar  → give it the form that data/README.md describes',
      expect.stringMatching(/^data\/ceasefires\/idlib\/ceasefire.yml:10:5 {2}schema {2}related.0.how: /),
    ]);
    expect(() => read('ceasefires/idlib/ceasefire.yml')).toThrow();
  });
});

describe('data:new position', () => {
  it('puts it in its place and keeps all other bytes', async () => {
    expect(await make(...POSITION, '--checked', '2026-11-22')).toBe(0);
    const added = [
      '- actor: niger\n  date: "2020-04-15"\n  act: statement\n  stance: supports\n  summary: Said that it backed the call.',
      '  citations:\n    - url: https://example.com/x\n      title: T\n      publisher: P\n      kind: secondary',
      '  confidence: medium\n  checked: "2026-11-22"\n',
    ].join('\n');
    expect(read('ceasefires/gcf/positions.yml')).toBe(`${act('2020-04-01')}\n${added}\n${act('2020-05-01')}`);
    expect(told[0]).toBe('data/ceasefires/gcf/positions.yml:10');
  });

  it('writes a joint act with all that it may hold', async () => {
    rmSync(join(folder, 'ceasefires/gcf/positions.yml'));
    const words = POSITION.map((word) =>
      word === 'niger' ? 'niger,mali' : word === 'supports' ? `${word}_with_conditions` : word,
    );
    const more = {
      conditions: 'That others do.',
      facet: 'a part',
      'speaker-name': 'A. Speaker',
      'speaker-office': 'Envoy',
      'on-behalf-of': 'council',
      attribution: 'reported',
      'reported-by': 'AFP',
      quote: 'so be it',
      'quote-lang': 'en',
      disputed: 'Others deny it.',
    };
    const second = [
      '--url',
      'https://example.com/y',
      '--title',
      'U',
      '--publisher',
      'Q',
      '--citation-kind',
      'news_agency',
    ];
    const flags = Object.entries(more).flatMap(([flag, value]) => [`--${flag}`, value]);
    expect(await make(...words, ...flags, ...second, '--published', '', '--published', '2020-04-16')).toBe(0);
    const [entry] = [...checkData(folder).entries.targets.values()].flatMap(({ positions }) => positions?.value ?? []);
    expect(entry).toMatchObject({
      actors: ['niger', 'mali'],
      speaker: { name: 'A. Speaker', office: 'Envoy' },
      on_behalf_of: ['council'],
      reported_by: 'AFP',
      quote: { text: 'so be it', lang: 'en' },
      citations: [{ publisher: 'P' }, { publisher: 'Q', published: '2020-04-16' }],
    });
    expect(entry?.citations[0]).not.toHaveProperty('published');
  });

  it.each([
    ['an unknown target', ['--target', 'idlib'], 'data/ceasefires/idlib/positions.yml:1:1  known-ids'],
    ['a wrong stance', ['--stance', 'likes'], 'data/ceasefires/gcf/positions.yml:13:3  schema  1.stance'],
  ])('refuses %s and writes nothing', async (_what, [flag = '', value = ''], problem) => {
    const before = everything();
    const place = POSITION.indexOf(flag);
    expect(await make(...POSITION.toSpliced(place + 1, 1, value))).toBe(1);
    expect(errors[0]).toContain(problem);
    expect(errors.at(-1)).toMatch(/nothing was written/);
    expect(everything()).toBe(before);
  });

  it('names what the rules find in the new entry, and in no other', async () => {
    writeFileSync(join(folder, 'ceasefires/gcf/positions.yml'), act('2020-04-01').replace('Said', 'Firmly said'));
    expect(await make(...POSITION.map((word) => word.replace('Said', 'Firmly said')))).toBe(1);
    expect(errors.filter((line) => line.includes('wording'))).toEqual([
      expect.stringMatching(/^data\/ceasefires\/gcf\/positions.yml:14:3 {2}wording/),
    ]);
    expect(errors.at(-1)).toMatch(/was written all the same/);
  });

  it('refuses a list that would have to be rewritten', async () => {
    writeFileSync(join(folder, 'ceasefires/gcf/positions.yml'), '[]\n');
    expect(await make(...POSITION)).toBe(1);
    expect(errors[0]).toMatch(/^data\/ceasefires\/gcf\/positions.yml:1:1 {2}yaml/);
    expect(read('ceasefires/gcf/positions.yml')).toBe('[]\n');
  });
});

describe('data:new vote', () => {
  it('counts the totals', async () => {
    expect(await make(...VOTE, '--abstain', 'NER')).toBe(0);
    expect(read('ceasefires/gcf/votes.yml')).toContain(
      '  yes:\n    - MLI\n  abstain:\n    - NER\n  totals:\n    yes: 1\n    no: 0\n    abstain: 1\n    absent: 0\n',
    );
  });

  it('takes announced totals of a partial roll call, and asks for them', async () => {
    expect(await make(...VOTE, '--partial')).toBe(2);
    expect(errors[0]).toMatch(/^missing: --totals/);
    expect(await make(...VOTE, '--partial', '--totals', 'yes=100,no=2')).toBe(0);
    expect(read('ceasefires/gcf/votes.yml')).toContain(
      '  totals:\n    yes: 100\n    no: 2\n    abstain: 0\n    absent: 0\n',
    );
  });

  it.each([
    ['a total of no list', 'yse=1', 'unknown key "yse"'],
    ['a total that is no number', 'yes=many', '0.totals.yes'],
  ])('refuses %s', async (_what, totals, message) => {
    expect(await make(...VOTE, '--totals', totals)).toBe(1);
    expect(errors[0]).toContain(message);
  });

  it('names a state that stands in two lists', async () => {
    expect(await make(...VOTE, '--no', 'MLI')).toBe(1);
    expect(errors[0]).toMatch(/roll-calls {2}MLI stands in the roll call twice/);
  });
});

describe('data:new, whatever the kind', () => {
  it('names each missing flag', async () => {
    const before = everything();
    expect(
      await make('position', '--target', 'gcf', '--stance', 'supports_with_conditions', '--url', 'a', '--url', 'b'),
    ).toBe(2);
    expect(errors.filter((line) => line.startsWith('missing')).map((line) => /--[a-z-]+/.exec(line)?.[0])).toEqual([
      ...['--actor', '--date', '--act', '--summary', '--conditions', '--title', '--publisher', '--citation-kind'],
      ...['--confidence', '--title', '--publisher', '--citation-kind'],
    ]);
    expect(errors.at(-1)).toMatch(/^usage: /);
    expect(everything()).toBe(before);
  });

  it.each([
    ['no kind', [], 'say what to make'],
    ['an unknown kind', ['truce'], 'no kind of entry is called "truce"'],
    ['an unknown flag', ['actor', 'x', '--nam', 'x'], "Unknown option '--nam'"],
    ['a flag given twice', ['actor', 'x', '--name', 'x', '--name', 'y'], '--name is given twice'],
    ['a word that belongs to no flag', ['vote', 'gcf'], '"gcf" belongs to no flag'],
    ['no id', ['actor', '--kind', 'bloc', '--name', 'B'], 'missing: ID'],
  ])('takes %s for wrong usage', async (_what, words, message) => {
    expect(await make(...words)).toBe(2);
    expect(errors[0]).toContain(message);
  });

  it.each([
    ['written', POSITION, { written: 'data/ceasefires/gcf/positions.yml', line: 10, problems: [] }],
    ['refused', ['actor', 'mali', '--json'], { written: null, problems: [{ rule: 'file-name', line: 1 }] }],
    ['missing', ['actor', 'x', '--kind', 'bloc'], { written: null, missing: [{ flag: 'name' }] }],
  ])('tells in JSON what was %s', async (_what, words, expected) => {
    await make(...words, '--json');
    expect(told).toHaveLength(1);
    expect(JSON.parse(told[0] ?? '')).toMatchObject(expected);
  });

  it('asks where somebody can answer, and only for what is missing', async () => {
    const lines = ['bloc', 'Some Bloc', '', ''];
    const ask = async () => lines.shift() ?? expect.fail('asked too much');
    expect(await makeEntry(['actor', 'some-bloc'], { folder, ask })).toBe(0);
    expect(read('actors/some-bloc.yml')).toBe('kind: bloc\nname: Some Bloc\naliases:\n  - text: Some Bloc\n');
    expect(await makeEntry(POSITION, { folder, ask })).toBe(0);
  });

  it('tells all flags in its help, or those of one kind', async () => {
    expect(await make('vote', '--help')).toBe(0);
    expect(told.join('\n')).toContain('--abstain A,B');
    expect(told.join('\n')).not.toContain('--iso3');
    expect(usageFor([])).toContain('--iso3');
  });
});
