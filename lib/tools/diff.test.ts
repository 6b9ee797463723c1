import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runMain } from './command';
import { diffRecord } from './diff';

const PROOF = '[{ url: "https://example.com/a", title: A, publisher: B, kind: meeting_record }]';
const facts = (name: string) =>
  `kind: appeal\nname: ${name}\ndeclared: "2020-03-23"\nended_how: expired\nconflict: All\nterms: Arms rest.\ncues: {}\ncitations: ${PROOF}\nchecked: "2026-11-20"\n`;
const act = (actor: string, date: string, summary: string, more = '') =>
  `- actor: ${actor}\n  date: "${date}"\n  act: statement\n  stance: supports\n  summary: ${summary}\n  citations: ${PROOF}\n  confidence: high\n  checked: "2026-11-22"\n${more}`;
const state = (code: string, name: string) => `kind: state\niso3: ${code}\nname: ${name}\n`;
const LONG = 'The government said that it backed the appeal in full and would keep to it in all of its own conflicts';

let project: string;
let told: string[];
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, 'data', path)), { recursive: true });
  writeFileSync(join(project, 'data', path), text);
};
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], {
    cwd: project,
    stdio: 'pipe',
  });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'truceline-diff-'));
  write('actors/france.yml', state('FRA', 'France'));
  write('actors/mali.yml', state('MLI', 'Mali'));
  write('actors/council.yml', 'kind: un_organ\nname: Council\naliases: [{ text: Council }]\n');
  write('ceasefires/gcf/ceasefire.yml', facts('Appeal'));
  write(
    'ceasefires/gcf/positions.yml',
    act('france', '2020-04-15', 'Asked for a truce.') + act('mali', '2020-05', 'Backed it.'),
  );
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'x', '--no-gpg-sign');
  told = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => told.push(...text.split('\n')));
  vi.spyOn(console, 'error').mockImplementation((text: string) => told.push(...text.split('\n')));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(project, { recursive: true });
});

const diff = (...words: string[]) => runMain('usage: x', (all) => diffRecord(project, all), words);

describe('data:diff', () => {
  it('tells that nothing changed', async () => {
    expect(await diff()).toBe(0);
    expect(told).toEqual(['from HEAD to the working tree', 'no entry changed']);
  });

  it('tells acts by target, an actor and date first', async () => {
    const more = '  facet: a part\n  speaker: { name: A, office: B }\n';
    write(
      'ceasefires/gcf/positions.yml',
      act('france', '2020-04-15', 'Asked for a truce.', '  quote: { text: at once, lang: en }\n').replace(
        'supports',
        'opposes',
      ) + act('france', '2020', LONG, more),
    );
    await diff();
    expect(told.slice(1)).toEqual([
      'positions: 1 added, 1 changed, 1 withdrawn',
      '',
      'Appeal [gcf]',
      '  − Mali, May 2020, supports: Backed it.',
      '  ~ France, 15 April 2020, opposes: Asked for a truce.',
      '      stance: supports → opposes',
      '      quote: none → “at once” (en)',
      `  + France, 2020, supports · a part: ${LONG}`,
    ]);
  });

  it('tells the gravest first: withdrawn, other standing, added, other words', async () => {
    write(
      'ceasefires/gcf/positions.yml',
      ['Asked a.', 'Asked b.', 'Asked c.'].map((summary, day) => act('france', `2020-04-1${day}`, summary)).join(''),
    );
    git('commit', '-q', '-a', '-m', 'y', '--no-gpg-sign');
    const b = act('france', '2020-04-11', 'Asked b.').replace('supports', 'opposes');
    write(
      'ceasefires/gcf/positions.yml',
      act('france', '2020-04-10', 'Asked d.') + b + act('mali', '2020-06', 'Said so.'),
    );
    await diff();
    expect(told.filter((line) => /^ {2}[−~+]/.test(line)).map((line) => line.slice(2, 20))).toEqual([
      ...['− France, 12 April', '~ France, 11 April', '+ Mali, June 2020,', '~ France, 10 April'],
    ]);
  });

  it('tells facts, roll calls, actors and aliases', async () => {
    write(
      'ceasefires/gcf/ceasefire.yml',
      `${facts('The appeal')}parties: [mali]\neffective: "2020-04"\n`.replace('Arms rest.', LONG),
    );
    write(
      'ceasefires/gcf/votes.yml',
      `- body: council\n  document: S/RES/1\n  date: "2020-07-01"\n  result: not_adopted\n  yes: [MLI]\n  totals: { yes: 1, no: 0, abstain: 1 }\n  summary: Voted.\n  citations: ${PROOF}\n  checked: "2026-11-22"\n`,
    );
    write(
      'actors/mali.yml',
      `${state('MLI', 'Republic of Mali')}aliases: [{ text: Bamako, strength: weak, needs: [speaks] }]\n`,
    );
    rmSync(join(project, 'data/actors/france.yml'));
    write('actors/chad.yml', state('TCD', 'Chad'));
    await diff();
    expect(told.slice(1)).toEqual([
      'roll calls: 1 added · targets: 1 changed · actors: 1 added, 1 changed (1 renamed), 1 removed · aliases: 1 added',
      '',
      'The appeal [gcf]',
      '  name: Appeal → The appeal',
      '  effective: none → April 2020',
      '  parties: + Republic of Mali',
      '  terms',
      '    − Arms rest.',
      `    + ${LONG}`,
      '  + Council, 1 July 2020, roll call on S/RES/1: not adopted, 1 yes, 0 no, 1 abstention',
      '',
      'Actors',
      '  − France [france]',
      '  ~ Mali → Republic of Mali [mali]',
      '  + Chad [chad]',
      '',
      'Aliases',
      '  Republic of Mali: + “Bamako” (weak)',
    ]);
  });

  it('folds many changes, withdrawn ones first, and unfolds them when asked', async () => {
    const targets = Array.from({ length: 30 }, (_, index) => `t${index}`);
    for (const id of targets) write(`ceasefires/${id}/ceasefire.yml`, facts(id));
    const many = Array.from({ length: 12 }, (_, index) =>
      act('mali', `2020-06-${10 + index}`, `${LONG} ${index} ${LONG}.`),
    );
    for (const id of targets.slice(1)) write(`ceasefires/${id}/positions.yml`, many.join(''));
    git('add', '-A');
    git('commit', '-q', '-m', 'y', '--no-gpg-sign');
    for (const id of targets.slice(1))
      write(`ceasefires/${id}/positions.yml`, many.slice(1).join('').replaceAll('supports', 'opposes'));
    write('ceasefires/t0/positions.yml', many.join(''));
    write('ceasefires/t1/ceasefire.yml', `${facts('t1').replace('Arms rest.', LONG)}ended: "2021"\n`);
    write('ceasefires/new/ceasefire.yml', facts('New'));
    write('ceasefires/new/positions.yml', many.join(''));
    await diff();
    const folded = [...told];
    expect(folded[1]).toBe('positions: 24 added, 319 changed, 29 withdrawn · targets: 1 added, 1 changed');
    expect(folded.length).toBeLessThan(300);
    expect(folded).toContain('+ New [new], added: appeal, 23 March 2020, 12 positions');
    const place = folded.indexOf('t1 [t1]');
    expect(folded.slice(place + 1, place + 3)).toEqual(['  ended: none → 2021', '  changed: terms']);
    expect(folded[place + 3]).toMatch(/^ {2}− Mali, 10 June 2020, supports: .*…$/);
    expect(folded[place + 4]).toMatch(/^ {2}~ Mali, 11 June 2020, opposes: .*… \(changed: stance\)$/);
    expect(folded.slice(place + 2)).toContain('  … and 6 more acts');
    expect(folded.at(-1)).toMatch(/^Folded\. --all tells everything/);
    told = [];
    await diff('--all');
    expect(told.length).toBeGreaterThan(700);
    expect(told.join('\n')).not.toContain('more act');
    told = [];
    await diff('--target', 'new');
    expect(told).toHaveLength(2 + 2 + 12);
  });

  it('tells in JSON', async () => {
    write('ceasefires/gcf/positions.yml', act('france', '2020-04-15', 'Asked for a truce.'));
    expect(await diff('HEAD', '--json')).toBe(0);
    expect(JSON.parse(told.join(''))).toMatchObject({
      ref: 'HEAD',
      counts: { positions: { added: 0, changed: 0, withdrawn: 1 } },
      targets: [{ id: 'gcf', positions: { withdrawn: [{ actor: 'mali', date: '2020-05' }] } }],
      unread: [],
    });
  });

  it('says what could not be read, and exits with 1', async () => {
    write('actors/mali.yml', 'kind: "');
    expect(await diff()).toBe(1);
    expect(told.join('\n')).toContain('new: data/actors/mali.yml:1:7  yaml  ');
  });

  it.each([
    ['an unknown commit', ['nope'], 'git knows no commit "nope"'],
    ['two commits', ['HEAD', 'HEAD'], '"HEAD" is too much'],
    ['an unknown target', ['--target', 'x'], 'no target has the id "x"'],
    ['an unknown flag', ['--al'], "Unknown option '--al'"],
  ])('takes %s for wrong usage', async (_what, words, message) => {
    expect(await diff(...words)).toBe(2);
    expect(told[0]).toContain(message);
  });
});
