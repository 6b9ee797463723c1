import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Making, makeRelease } from './make';
import { packagesOf, SUMS, writeSums } from './packages';
import { planRelease, WRITTEN } from './plan';
import { newProject, type Project, positionSaying } from './project.states';
import { type FakeRun, fakeRun } from './run.states';

let project: Project;
let steps: string[];
beforeEach(() => {
  project = newProject();
  project.git('tag', 'v0.4.0');
  project.write('data/ceasefires/gcf/positions.yml', positionSaying('Backed it at once.'));
  steps = [];
});
afterEach(() => project.remove());

const make = (run: FakeRun, some: Partial<Making> = {}) =>
  makeRelease({
    project: project.folder,
    git: project.git,
    run,
    plan: some.plan ?? planRelease('data', undefined, project.git),
    date: '2026-11-23',
    dryRun: false,
    onStep: (step) => steps.push(step),
    ...some,
  });
const text = (path: string) => readFileSync(join(project.folder, path), 'utf8');
const exists = (path: string) => existsSync(join(project.folder, path));
/** All that git sees, with its contents. */
const state = () =>
  ['package.json', 'package-lock.json', 'data/CHANGELOG.md', 'data/changes.yml'].map((path) =>
    exists(path) ? text(path) : null,
  );
const commands = ({ seen }: FakeRun) => seen.map(({ command }) => command);

describe('makeRelease', () => {
  it('writes version, changelog and what readers are told', async () => {
    const { told, folder } = await make(fakeRun());
    expect(told.lines.slice(0, 5)).toEqual([
      'positions: 1 changed',
      '',
      'Appeal [gcf]',
      '  ~ France, 15 April 2020, supports: Backed it at once.',
      '      summary: Backed it. → Backed it at once.',
    ]);
    expect(JSON.parse(text('package.json'))).toMatchObject({ version: '0.4.1' });
    expect(JSON.parse(text('package-lock.json'))).toEqual({ version: '0.4.1', packages: { '': { version: '0.4.1' } } });
    expect(text('data/CHANGELOG.md')).toContain('## 0.4.1 (2026-11-23)\n\n`````text\npositions: 1 changed\n');
    expect(text('data/changes.yml')).toContain('version: 0.4.1\n  date: "2026-11-23"');
    expect(text('data/changes.yml')).toContain('- id: gcf\n      name: Appeal\n');
    expect(readdirSync(folder).sort()).toEqual([...packagesOf('0.4.1'), SUMS].sort());
    expect(readFileSync(join(folder, SUMS), 'utf8')).toBe(writeSums(folder, packagesOf('0.4.1')));
  });

  it('tests the whole of it, builds, tests the packages, and builds again elsewhere from the sources alone', async () => {
    const run = fakeRun();
    await make(run);
    expect(commands(run)).toEqual([
      ...['npm run check', 'npm test', 'npm version 0.4.1', 'npm run zip', 'npm run test:package'],
      ...['npm ci --prefer-offline', 'npm run zip'],
    ]);
    const [first, again] = run.seen.filter(({ command }) => command === 'npm run zip');
    expect(first?.folder).toBe(join(project.folder, '.output/release/tree'));
    expect(again?.folder.startsWith(project.folder)).toBe(false);
    expect(again?.surroundings).toMatchObject({ umask: 0o077, environment: { TZ: 'Pacific/Kiritimati' } });
  });

  it('leaves the project as it is in a dry run, and the browser tests out', async () => {
    const before = state();
    const run = fakeRun();
    const { folder } = await make(run, { dryRun: true });
    expect(state()).toEqual(before);
    expect(folder.endsWith('0.4.1-dry-run')).toBe(true);
    expect(commands(run)).toContain('npm run test:data');
    expect(commands(run)).not.toContain('npm test');
    expect(steps.join()).toContain('only in a real run');
  });

  it('refuses a data release in which readers would see nothing', async () => {
    project.write('data/ceasefires/gcf/positions.yml', positionSaying('Backed it.').replace('11-22', '11-23'));
    await expect(make(fakeRun())).rejects.toThrow('there is nothing to release');
  });

  it('refuses entries that cannot be read', async () => {
    project.write('data/ceasefires/gcf/positions.yml', 'a: "');
    await expect(make(fakeRun())).rejects.toThrow('data/ceasefires/gcf/positions.yml:1:4');
  });

  it.each([
    ['is not what was tested', 'truceline-0.4.1-firefox.zip', '"{\\n', '"{ \\n'],
    ['truceline-0.4.1-chrome.zip differ', 'truceline-0.4.1-chrome.zip', '{"files"', '{ "files"'],
    ['truceline-0.4.1-sources.zip differ', 'truceline-0.4.1-sources.zip', '{"files"', '{ "files"'],
  ])('refuses a package that %s', async (message, spoiled, from, to) => {
    const before = state();
    const isElsewhere = (folder: string) => !folder.startsWith(project.folder);
    const spoil = (name: string, bytes: string, folder: string) =>
      name === spoiled && (from === '"{\\n' || isElsewhere(folder)) ? bytes.replace(from, to) : bytes;
    await expect(make(fakeRun({ spoil }))).rejects.toThrow(message);
    expect(state()).toEqual(before);
    expect(exists('.output/release/0.4.1')).toBe(false);
  });

  it('refuses a package that is too large', async () => {
    const spoil = (_name: string, bytes: string) => bytes.replace('{"files"', `${' '.repeat(3_000_000)}{"files"`);
    await expect(make(fakeRun({ spoil }))).rejects.toThrow(/chrome\.zip has 3\d{6} bytes/);
  });
});

describe('a release that is ended', () => {
  /** How many commands and unpackings a whole release has. */
  const COUNT = 11;

  it('has as many places to end at as are tried here', async () => {
    const seen: string[] = [];
    await make(fakeRun({ onRun: (command) => seen.push(command) }));
    expect(seen).toHaveLength(COUNT);
  });

  it.each(Array.from({ length: COUNT }, (_, place) => place))(
    'at place %i leaves nothing in the project, and comes out the same when it is run again',
    async (place) => {
      const before = state();
      let left = place;
      const onRun = () => {
        if (left-- === 0) throw new Error('ended');
      };
      await expect(make(fakeRun({ onRun }))).rejects.toThrow('ended');
      expect(state()).toEqual(before);
      expect(exists('.output/release/0.4.1')).toBe(false);
      await make(fakeRun());
      const after = state();
      await make(fakeRun());
      expect(state()).toEqual(after);
      expect(text('data/CHANGELOG.md').match(/^## /gm)).toHaveLength(1);
    },
  );

  it.each(WRITTEN.map((path, index) => [path, index] as const))(
    'before it wrote %s comes out the same when it is run again',
    async (_path, index) => {
      await make(fakeRun());
      const whole = state();
      for (const path of WRITTEN.slice(index)) {
        rmSync(join(project.folder, path));
        if (path !== 'data/changes.yml') project.git('checkout', 'HEAD', '--', path);
      }
      expect(state()).not.toEqual(whole);
      await make(fakeRun());
      expect(state()).toEqual(whole);
    },
  );

  it('does not test again what passed on the same files, and does when a file changed', async () => {
    const stop = fakeRun({
      onRun: (command) => {
        if (command === 'npm run zip') throw new Error('ended');
      },
    });
    await expect(make(stop)).rejects.toThrow('ended');
    const again = fakeRun();
    await make(again);
    expect(commands(again)).not.toContain('npm test');
    expect(steps).toContain('run the whole gate: passed before on the same files');
    project.write('data/ceasefires/gcf/positions.yml', positionSaying('Backed it in full.'));
    const changed = fakeRun();
    await make(changed);
    expect(commands(changed)).toContain('npm test');
  });

  it('takes a note of what passed that cannot be read for none', async () => {
    mkdirSync(join(project.folder, '.output/release'), { recursive: true });
    writeFileSync(join(project.folder, '.output/release/receipts.json'), '{"check types');
    const run = fakeRun();
    await make(run);
    expect(commands(run)).toContain('npm test');
  });
});

describe('what is copied', () => {
  it('is what git knows or would take: no link, nothing ignored, nothing removed', async () => {
    project.write('.gitignore', '.output/\n*.log\n');
    project.write('a.log', 'x');
    project.write('data/terms/new.yml', 'name: ');
    symlinkSync('/etc/passwd', join(project.folder, 'data/link'));
    rmSync(join(project.folder, 'lib/a.ts'));
    const plan = planRelease('minor', undefined, project.git);
    await expect(make(fakeRun(), { plan })).rejects.toThrow('data/terms/new.yml');
    const tree = join(project.folder, '.output/release/tree');
    expect(existsSync(join(tree, 'data/terms/new.yml'))).toBe(true);
    expect(['a.log', 'data/link', 'lib/a.ts'].filter((path) => existsSync(join(tree, path)))).toEqual([]);
  });
});
