import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '../model/record';
import { runMain } from './command';
import { compileDataset } from './compile';
import { readEntries } from './reading/entries';
import { tellRecord } from './stats';
import { collectStats } from './stats/collect';

const cite = (publisher: string, kind: string, title = 'The truce') =>
  `{ url: "https://example.com/${publisher}", title: ${title}, publisher: ${publisher}, kind: ${kind} }`;
const facts = (conflict: string, more = '') =>
  `kind: appeal\nname: Appeal on ${conflict}\ndeclared: "2020-03-23"\nended_how: expired\nconflict: ${conflict}\nterms: Arms rest.\ncues: {}\ntimeline:\n  - { date: "2020", event: So., citations: [${cite('C', 'secondary')}] }\ncitations: [${cite('B', 'agreement_text')}]\nchecked: "2026-09-20"\n${more}`;
const act = (who: string, stance: string, more = '') =>
  `- ${who}\n  date: "2020-04-15"\n  act: statement\n  stance: ${stance}\n  summary: It said so.\n  citations: [${cite('C', 'secondary')}]\n  confidence: medium\n  checked: "2026-11-22"\n${more}`;
const state = (code: string, name: string) => `kind: state\niso3: ${code}\nname: ${name}\n`;
const DATA: Record<string, string> = {
  'actors/mali.yml': state('MLI', 'Mali'),
  'actors/niger.yml': state('NER', 'Niger'),
  'actors/france.yml': state('FRA', 'France'),
  'actors/oceania.yml': state('XYZ', 'Oceania'),
  'actors/council.yml': 'kind: un_organ\nname: Council\naliases: [{ text: Security Council }]\n',
  'actors/group.yml': 'kind: armed_group\nname: Group\naliases: [{ text: The Group }]\n',
  'actors/a-b.yml':
    'kind: office_holder\nname: A B\noffices: [{ title: T, of: mali, from: "2019" }]\naliases: [{ text: A B }]\n',
  'actors/c-d.yml':
    'kind: office_holder\nname: C D\noffices: [{ title: T, of: mali, from: "2019" }]\naliases: [{ text: C D }]\n',
  'terms/truce.yml': `name: truce\ndefinition: A pause.\nstems: [truce]\naliases: [{ text: truce }]\ncitations: [${cite('T', 'secondary')}]\n`,
  'ceasefires/gcf/ceasefire.yml': facts('All', 'parties: [group]\nbrokers: [france, group]\n'),
  'ceasefires/gcf/positions.yml':
    act('actors: [mali, niger]', 'supports', '  speaker: a-b\n') +
    act('actor: group', 'opposes', '  attribution: reported\n  reported_by: AFP\n') +
    act('actor: france', 'supports_with_conditions', '  conditions: So.\n'),
  'ceasefires/gcf/votes.yml': `- body: council\n  document: S/RES/1\n  date: "2020-07-01"\n  result: adopted\n  yes: [MLI, FRA]\n  abstain: [NER]\n  totals: { yes: 2, no: 0, abstain: 1 }\n  summary: Voted.\n  citations: [${cite('D', 'meeting_record')}]\n  checked: "2026-05-01"\n`,
  'ceasefires/idlib/ceasefire.yml': facts('Syria'),
};

let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'truceline-stats-'));
  for (const [path, text] of Object.entries(DATA)) write(path, text);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const collect = (today = '2026-11-22') => {
  const { entries, problems } = readEntries(folder);
  expect(problems).toEqual([]);
  return { stats: collectStats(entries, today), entries };
};

describe('collectStats', () => {
  it('has the totals of the compiled manifest, and every division of them adds up', () => {
    const { stats, entries } = collect();
    const files = compileDataset(entries, '1.0.0');
    const { counts } = JSON.parse(files.get('files/record/manifest.json') ?? '') as Manifest;
    expect(stats.totals).toEqual({ ...counts, rollCalls: 1, actorsWithPositions: 4 });
    expect(counts).toEqual({ actors: 8, targets: 2, positions: 4, derived: 3, terms: 1 });
    const { all, conflicts, sides, actorKinds, regions, attribution, confidence } = stats;
    for (const groups of [[all], conflicts, sides, actorKinds, regions]) {
      expect(groups.reduce((total, one) => total + one.authored, 0)).toBe(counts.positions);
      expect(groups.reduce((total, one) => total + one.derived, 0)).toBe(counts.derived);
    }
    for (const shares of [all.stances, attribution, confidence])
      expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBe(counts.positions);
    for (const groups of [actorKinds, regions])
      expect(groups.reduce((total, { entries: count }) => total + count, 0)).toBe(counts.actors);
    expect(conflicts.reduce((total, { targets }) => total + targets, 0)).toBe(counts.targets);
  });

  it('counts conflicts, those without positions too', () => {
    expect(collect().stats.conflicts).toMatchObject([
      {
        name: 'All',
        targets: 1,
        actors: 4,
        authored: 4,
        derived: 3,
        stances: { supports: 2, opposes: 1, abstains: 0 },
      },
      { name: 'Syria', targets: 1, actors: 0, authored: 0, derived: 0 },
    ]);
  });

  it('counts sides; a party that also brought it about is a party', () => {
    const sides = collect().stats.sides.map(({ name, actors, authored, derived }) => [name, actors, authored, derived]);
    expect(sides).toEqual([
      ['party', 1, 1, 0],
      ['broker', 1, 1, 1],
      ['other', 2, 2, 2],
    ]);
  });

  it('counts kinds and regions; what is no state has none', () => {
    const { actorKinds, regions } = collect().stats;
    expect(actorKinds.map(({ name, entries, actors }) => [name, entries, actors])).toEqual([
      ['state', 4, 3],
      ['armed_group', 1, 1],
      ['office_holder', 2, 0],
      ['un_organ', 1, 0],
    ]);
    expect(regions.map(({ name, entries, actors }) => [name, entries, actors])).toEqual([
      ['Africa', 2, 2],
      ['Europe', 1, 1],
      ['no state', 4, 1],
      ['unknown', 1, 0],
    ]);
    expect(regions[0]?.subregions).toMatchObject([{ name: 'Western Africa', entries: 2, actors: 2, authored: 2 }]);
    expect(regions[2]?.subregions).toEqual([]);
  });

  it('counts attribution and confidence of what is authored', () => {
    expect(collect().stats).toMatchObject({
      attribution: { own: 3, reported: 1, via_membership: 0 },
      confidence: { high: 0, medium: 4 },
    });
  });

  it('counts citations of targets, timelines, acts and roll calls, a joint act once', () => {
    expect(collect().stats.citations).toMatchObject({
      total: 8,
      addresses: 3,
      primary: 3,
      secondary: 5,
      kinds: { agreement_text: 2, meeting_record: 1, secondary: 5 },
      publishers: [
        { name: 'C', count: 5 },
        { name: 'B', count: 2 },
        { name: 'D', count: 1 },
      ],
      languages: [{ name: 'en', count: 8 }],
    });
  });

  it('counts checks by month without gaps, and what is overdue', () => {
    const { checks } = collect('2026-10-29').stats;
    expect(checks.months.map(({ month, count }) => `${month} ${count}`)).toEqual([
      ...['2026-05 1', '2026-06 0', '2026-07 0', '2026-08 0', '2026-09 2', '2026-10 0', '2026-11 3'],
    ]);
    expect(checks).toMatchObject({
      overdue: 1,
      overdueTargets: [{ id: 'gcf', oldest: '2026-05-01', entries: 1 }],
    });
    // 180 days after the first of May: not yet overdue.
    expect(collect('2026-10-28').stats.checks).toMatchObject({ overdue: 0, overdueTargets: [] });
  });

  it('names actors with most positions, and those without; an office-holder counts who spoke', () => {
    const { withPositions, without } = collect().stats.actors;
    expect(withPositions.map(({ id, authored, derived }) => `${id} ${authored} ${derived}`)).toEqual([
      ...['france 1 1', 'mali 1 1', 'niger 1 1', 'group 1 0'],
    ]);
    expect(without.map(({ id }) => id)).toEqual(['c-d', 'council', 'oceania']);
  });

  it('stands on no data, and on an actor that is not there', () => {
    rmSync(join(folder, 'actors'), { recursive: true });
    const { totals, actorKinds } = collect().stats;
    expect(totals).toMatchObject({ actors: 0, positions: 4 });
    expect(actorKinds).toMatchObject([{ name: 'unknown', entries: 0, authored: 4 }]);
    rmSync(join(folder, 'ceasefires'), { recursive: true });
    expect(collect().stats).toMatchObject({ totals: { positions: 0 }, conflicts: [], checks: { months: [] } });
  });
});

describe('data:stats', () => {
  let told: string[];
  let errors: string[];
  beforeEach(() => {
    told = [];
    errors = [];
    vi.spyOn(console, 'log').mockImplementation((text: string) => told.push(...text.split('\n')));
    vi.spyOn(console, 'error').mockImplementation((text: string) => errors.push(...text.split('\n')));
  });
  const tell = (...words: string[]) => runMain('usage: x', (all) => tellRecord(folder, all), words);

  it('tells tables', async () => {
    expect(await tell('--date', '2026-11-22')).toBe(0);
    expect(told[0]).toBe('Totals');
    const lines = told.map((line) => line.replace(/ {2,}/g, ' ').trim());
    for (const line of [
      'positions, authored 4',
      'conflict targets actors authored derived supports conditions opposes abstains ambiguous',
      'All 1 4 4 3 2 1 1 0 0',
      'all 2 4 4 3 2 1 1 0 0',
      'Western Africa 2 2 2 2 2 0 0 0 0',
      'reported 1 25 %',
      '8 citations of 3 addresses: 3 primary (38 %), 5 secondary',
      '2026-11 3 ████████████████████████████████████████',
      'overdue on 2026-11-22, checked more than 180 days before: 1 entry of 1 target',
      '2026-05-01 gcf, 1 entry',
      'office holder: 1 of 2',
      'C D',
    ])
      expect(lines).toContain(line);
    expect(Math.max(...told.map((line) => line.length))).toBeLessThan(140);
  });

  it('tells every figure in JSON', async () => {
    expect(await tell('--json')).toBe(0);
    expect(JSON.parse(told.join(''))).toMatchObject({ totals: { positions: 4 }, problems: [] });
  });

  it('counts on beside a file that cannot be read, and exits with 1', async () => {
    write('actors/chad.yml', 'kind: state');
    expect(await tell()).toBe(1);
    expect(errors[0]).toMatch(/^data\/actors\/chad.yml:1:1 {2}schema/);
    expect(told.join('\n')).toMatch(/actors +8\n/);
    told = [];
    expect(await tell('--json')).toBe(1);
    expect(JSON.parse(told.join(''))).toMatchObject({ problems: [{ file: 'data/actors/chad.yml' }, {}] });
  });

  it('takes a wrong day for wrong usage', async () => {
    expect(await tell('--date', '2026-13-01')).toBe(2);
    expect(errors[0]).toBe('--date 2026-13-01 is no day');
  });
});
