// The commands that maintainers are told to run, run: git in a small repository, what takes seconds as it stands, and of
// the rest the words, as the command itself reads them; each of those has tests of its own.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newProject, type Project, positionSaying } from '../../lib/tools/release/project.states';
import { readReleaseOptions } from '../../lib/tools/release/release';
import { readSubmitOptions } from '../../lib/tools/submit/submit';

const DOCUMENTS = ['.github/RUNBOOK.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md', '.store/reviewers.md'];
/** What stands for something else, by what is put there. A tag of a release is put where none was made yet. */
const PUT: Record<string, string> = { VERSION: '0.4.1', COMMIT: 'HEAD' };
const RUN_MS = 90_000;

/** Commands whose words are read by what they name. */
const READ: Record<string, (words: string[]) => unknown> = { release: readReleaseOptions, submit: readSubmitOptions };
/** Commands that take seconds and change nothing: run as they stand, in this very project. */
const QUICK = ['data:check', 'data:diff', 'data:stats', 'data:links'];
/** All others, with where they are run whole. */
const ELSEWHERE: Record<string, string> = {
  ci: '.ci/run',
  test: '.ci/run',
  check: '.github/workflows/check.yml',
  start: 'test/e2e/reading.test.ts',
  eval: 'test/eval/eval.ts',
  scan: 'lib/tools/scan-file.test.ts',
  pictures: 'lib/tools/pictures/pictures.ts',
  'build-for-amo': 'lib/tools/release/verify.ts',
  'data:preview': 'test/e2e/preview.test.ts',
  'test:unit': '.github/workflows/check.yml',
  'test:package': '.github/workflows/release.yml',
  'test:secrets': 'test/secrets',
  'test:identity': 'test/identity',
  'test:editors': 'test/editors',
  'test:hostile': 'test/hostile',
  'test:lifecycle': 'test/lifecycle',
};

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const put = (text: string) =>
  text.replace(/\b(v?)(VERSION|COMMIT)\b/g, (_all, v: string, name: string) => `${v}${PUT[name]}`);
const documents = DOCUMENTS.map((path) => ({ path, text: put(readFileSync(path, 'utf8')) }));

interface Command {
  name: string;
  words: string[];
}

/** `run -s data:diff -- v0.1.0` → the name, and the words behind it. */
function readCommand(line: string): Command {
  const [first = '', ...rest] = line.trim().split(/\s+/);
  const [name = '', ...more] = first === 'run' ? rest.filter((word) => word !== '-s') : [first, ...rest];
  return { name, words: more[0] === '--' ? more.slice(1) : more };
}

/** Blocks of commands, and commands in a line between backquotes. */
const blocksOf = (text: string) =>
  [...text.matchAll(/^( *)```sh\n(.*?)^\1```/gms)].map(([, indent = '', block = '']) =>
    block.replaceAll(`\n${indent}`, '\n').trim(),
  );
const inlineOf = (text: string) =>
  [...text.matchAll(/`npm ((?:run |ci|start|test\b)[^`]*)`/g)].map(([, line = '']) => readCommand(line));

const blocks = documents.flatMap(({ path, text }) => blocksOf(text).map((block) => ({ path, block })));
const commands = [
  ...blocks.flatMap(({ block }) => [...block.matchAll(/^npm (.*)$/gm)].map(([, line = '']) => readCommand(line))),
  ...documents.flatMap(({ text }) => inlineOf(text)),
];
const unique = [...new Map(commands.map((one) => [[one.name, ...one.words].join(' '), one]))].map(([line, one]) => ({
  line,
  ...one,
}));

describe('blocks of commands', () => {
  let project: Project;
  let folder: string;
  beforeEach(() => {
    project = newProject();
    folder = mkdtempSync(join(tmpdir(), 'truceline-runbook-'));
    project.git('branch', '--move', 'main');
    project.git('config', 'user.name', 'A');
    project.git('config', 'user.email', 'a@example.com');
    project.git('config', 'commit.gpgsign', 'false');
    project.git('tag', 'v0.1.0');
    project.write('data/ceasefires/gcf/positions.yml', positionSaying('Changed.'));
    project.commit();
    project.git('init', '-q', '--bare', join(folder, 'origin'));
    project.git('remote', 'add', 'origin', join(folder, 'origin'));
    project.git('push', '-q', '--set-upstream', 'origin', 'main');
    // What a release leaves to be committed.
    project.write('data/changes.yml', '[]\n');
    const npm = join(folder, 'npm');
    writeFileSync(npm, '#!/bin/sh\necho "$*" >> "$NPM_SEEN"\n');
    chmodSync(npm, 0o755);
  });
  afterEach(() => {
    project.remove();
    rmSync(folder, { recursive: true });
  });

  it.each(blocks)('of $path run: $block', ({ block }) => {
    // A revert needs a clean tree; what a release wrote is committed before one.
    if (/git (pull|revert)/.test(block)) project.commit();
    const seen = join(folder, 'seen');
    writeFileSync(seen, '');
    execFileSync('bash', ['-euo', 'pipefail', '-c', block], {
      cwd: project.folder,
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, NPM_SEEN: seen },
      stdio: 'pipe',
    });
    const told = [...block.matchAll(/^npm (.*)$/gm)].map(([, line]) => line);
    expect(readFileSync(seen, 'utf8').split('\n').slice(0, -1)).toEqual(told);
    if (block.includes('git push')) expect(project.git('ls-remote', '--tags', 'origin')).toContain('refs/tags/v0.4.1');
  });

  it('are found', () => {
    expect(blocks.length).toBeGreaterThan(8);
    expect(blocks.some(({ block }) => block.includes('git revert'))).toBe(true);
  });
});

describe('npm commands', () => {
  it.each(unique)('npm $line is there', ({ name }) => {
    expect(name === 'ci' || name in scripts).toBe(true);
    const where = name in READ || QUICK.includes(name) ? 'package.json' : ELSEWHERE[name];
    expect(existsSync(where ?? ''), `say in this test where ${name} is run`).toBe(true);
  });

  it.each(unique.filter(({ name }) => name in READ))('npm $line is understood', ({ name, words }) => {
    expect(() => READ[name]?.(words)).not.toThrow();
  });

  it.each(unique.filter(({ name }) => QUICK.includes(name)))(
    'npm $line runs',
    ({ name, words }) => {
      // Where no release was made yet, there is no tag.
      const put = words.map((word) => (/^v\d/.test(word) ? 'HEAD' : word));
      const run = () => execFileSync('npm', ['run', '-s', name, '--', ...put], { stdio: 'pipe' });
      expect(run).not.toThrow();
    },
    RUN_MS,
  );

  it('are checked: words that no command takes are found', () => {
    const { name, words } = readCommand('run -s release -- patch');
    expect(() => READ[name]?.(words)).toThrow('data, minor, major');
  });
});
