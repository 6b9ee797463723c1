// The entries as they stood at a commit, or as they stand now: path below data → text. Nothing is parsed here.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UsageError } from '../command';

/** `actors/france.yml` → its text. */
export type Snapshot = ReadonlyMap<string, string>;

/** 50,000 positions are some 100 MB. */
const MAX_BYTES = 2 ** 30;

/** Reads data/ of the working tree below the project's folder. */
export function readWorkingTree(project: string): Snapshot {
  const data = join(project, 'data');
  const paths = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  const named = paths.map((path) => [relative(data, path).split(sep).join('/'), path] as const);
  return new Map(
    named
      .filter(([name]) => isEntry(name))
      .sort(byName)
      .map(([name, path]) => [name, readFileSync(path, 'utf8')]),
  );
}

/** Reads data/ of a commit, without a temporary folder. @throws UsageError for a name that is no commit. */
export function readCommit(project: string, ref: string): Snapshot {
  const git = (words: string[], input?: string): Buffer => {
    try {
      return execFileSync('git', words, { cwd: project, input, maxBuffer: MAX_BYTES, stdio: ['pipe', 'pipe', 'pipe'] });
    } catch (error) {
      throw new Error(`git ${words[0]}: ${reasonOf(error)}`);
    }
  };
  git(['rev-parse', '--git-dir']);
  const commit = commitOf(git, ref);
  // Paths are relative to the project, wherever in the repository that is.
  const listed = git(['ls-tree', '-r', '-z', commit, '--', 'data/']).toString().split('\0');
  const blobs = listed.flatMap((line) => {
    const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\tdata\/(.*)$/s.exec(line) ?? [];
    return hash !== undefined && path !== undefined && isEntry(path) ? [{ hash, path }] : [];
  });
  const texts = splitBatch(git(['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join('')));
  return new Map(blobs.map(({ path }, index) => [path, texts[index] ?? ''] as const).sort(byName));
}

function commitOf(git: (words: string[]) => Buffer, ref: string): string {
  try {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
      .toString()
      .trim();
  } catch {
    throw new UsageError(`git knows no commit "${ref}": give a branch, a tag or a commit, such as main or HEAD~1`);
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed';
  const said = 'stderr' in error ? String(error.stderr).trim() : '';
  return said || error.message;
}

/** The answer of `git cat-file --batch`: for each object a line that ends in its size, its bytes, a line break. */
function splitBatch(output: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < output.length; ) {
    const lineEnd = output.indexOf('\n', at);
    const size = Number(output.toString('utf8', at, lineEnd).split(' ')[2]);
    texts.push(output.toString('utf8', lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return texts;
}

/** Names with a dot in front are no part of the record, nor is public/. */
function isEntry(path: string): boolean {
  return path.endsWith('.yml') && !path.startsWith('public/') && !path.split('/').some((name) => name.startsWith('.'));
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
