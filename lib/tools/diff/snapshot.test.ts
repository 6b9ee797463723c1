import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../command';
import { readCommit, readWorkingTree } from './snapshot';

let project: string;
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], {
    cwd: project,
    stdio: 'pipe',
  });
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};
const commit = () => {
  git('add', '-A');
  git('commit', '-q', '-m', 'x', '--no-gpg-sign');
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'truceline-snapshot-'));
  write('data/actors/türkiye.yml', 'name: Türkiye\n\nnote: "two\n"\n');
  write('data/actors/a b.yml', '');
  write('data/sites.yml', 'news: []');
  write('data/public/x.yml', 'no part of it');
  write('data/.schema/y.yml', 'nor this');
  write('data/README.md', 'nor this');
  write('other.yml', 'nor this');
});
afterEach(() => rmSync(project, { recursive: true }));

const ENTRIES = [
  ['actors/a b.yml', ''],
  ['actors/türkiye.yml', 'name: Türkiye\n\nnote: "two\n"\n'],
  ['sites.yml', 'news: []'],
];

describe('readWorkingTree', () => {
  it('reads the entries and nothing else', () => {
    expect([...readWorkingTree(project)]).toEqual(ENTRIES);
  });
});

describe('readCommit', () => {
  beforeEach(() => {
    git('init', '-q');
    commit();
  });

  it('reads the entries as they stood, byte for byte', () => {
    write('data/actors/türkiye.yml', 'name: Turkey');
    expect([...readCommit(project, 'HEAD')]).toEqual(ENTRIES);
    commit();
    expect(readCommit(project, 'HEAD').get('actors/türkiye.yml')).toBe('name: Turkey');
    expect(readCommit(project, 'HEAD~1').get('actors/türkiye.yml')).toContain('Türkiye');
  });

  it('leaves nothing behind', () => {
    const before = readdirSync(tmpdir()).length;
    readCommit(project, 'HEAD');
    expect(readdirSync(tmpdir())).toHaveLength(before);
  });

  it('passes over a link', () => {
    symlinkSync('/etc/passwd', join(project, 'data/actors/c.yml'));
    commit();
    expect(readCommit(project, 'HEAD').has('actors/c.yml')).toBe(false);
  });

  it('reads a project that is a folder of the repository', () => {
    const inner = join(project, 'inner');
    write('inner/data/sites.yml', 'news: [example.com]');
    commit();
    expect([...readCommit(inner, 'HEAD')]).toEqual([['sites.yml', 'news: [example.com]']]);
  });

  it.each(['nope', 'HEAD~9', '', '--output=x', 'HEAD:data'])('takes "%s" for wrong usage', (ref) => {
    expect(() => readCommit(project, ref)).toThrow(UsageError);
    expect(() => readCommit(project, ref)).toThrow(`no commit "${ref}"`);
  });
});

describe('readCommit without a repository', () => {
  it('says so', () => {
    expect(() => readCommit(project, 'HEAD')).toThrow(/not a git repository/);
  });
});
