// The kind of a release and the history → its version, and the commit with which readers' record is compared.
// All of it follows from the last release tag, so that a release that was interrupted comes out the same.
import { inc, type ReleaseType } from 'semver';
import { UsageError } from '../command';
import { type Git, pathsOf } from './git';

/** Kind → part of the version that it raises. */
const RAISES = { data: 'patch', minor: 'minor', major: 'major' } as const satisfies Record<string, ReleaseType>;
export type Kind = keyof typeof RAISES;
export const KINDS = Object.keys(RAISES) as Kind[];

/** What a release writes into the working tree, and nothing else. */
export const WRITTEN = ['package.json', 'package-lock.json', 'data/CHANGELOG.md', 'data/changes.yml'] as const;

export interface Plan {
  kind: Kind;
  version: string;
  /** The commit that readers have; null before the first release. */
  from: string | null;
}

/**
 * Plans the release that follows the last tag `v…`, or the commit `since`. Before the first one, the version of
 * package.json is released as it is.
 * @throws UsageError where the kind does not fit what changed
 */
export function planRelease(kind: Kind, since: string | undefined, git: Git): Plan {
  const from = since === undefined ? lastTag(git) : commitOf(git, since);
  if (from === null) {
    if (kind === 'data') throw new UsageError('nothing was released yet (there is no tag v…): begin with "minor"');
    return { kind, version: versionAt(git, 'HEAD'), from };
  }
  const before = versionAt(git, from);
  const version = inc(before, RAISES[kind]);
  if (version === null) throw new Error(`the version of ${from} is "${before}", and not three numbers`);
  if (kind === 'data') requireOnlyData(changedSince(git, from), from);
  return { kind, version, from };
}

/** @throws UsageError that names what is not committed, but for what a release itself writes. */
export function requireCommitted(git: Git): void {
  const changed = changedSince(git, 'HEAD').filter((path) => !isWritten(path));
  if (changed.length > 0) throw new UsageError(`commit this first, or look at it with --dry-run:\n${listed(changed)}`);
}

function lastTag(git: Git): string | null {
  git('rev-parse', '--git-dir');
  const tags = git('tag', '--list', 'v[0-9]*', '--merged', 'HEAD', '--sort=-version:refname').split('\n');
  return tags.find((tag) => /^v\d+\.\d+\.\d+$/.test(tag)) ?? null;
}

function commitOf(git: Git, ref: string): string {
  try {
    return git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  } catch {
    throw new UsageError(`--since ${ref}: git knows no such commit`);
  }
}

function versionAt(git: Git, ref: string): string {
  return (JSON.parse(git('show', `${ref}:./package.json`)) as { version: string }).version;
}

/** Paths from the project on: changed, removed, or not yet known to git. */
function changedSince(git: Git, ref: string): string[] {
  return [
    ...pathsOf(git('diff', '--name-only', '--relative', '-z', ref, '--')),
    ...pathsOf(git('ls-files', '--others', '--exclude-standard', '-z')),
  ];
}

/** Reviewers and readers are told that a data release changes no code. */
function requireOnlyData(changed: string[], from: string): void {
  const other = changed.filter((path) => !isWritten(path) && !isOfRecord(path));
  if (other.length > 0)
    throw new UsageError(
      `a data release changes nothing but the record, and since ${from} this changed too:\n${listed(other)}\nmake it "minor"`,
    );
}

function isWritten(path: string): boolean {
  return (WRITTEN as readonly string[]).includes(path);
}

function isOfRecord(path: string): boolean {
  return path.startsWith('data/') && !path.startsWith('data/public/');
}

function listed(paths: string[]): string {
  const SHOWN = 12;
  const more = paths.length - SHOWN;
  return [...paths.slice(0, SHOWN).map((path) => `  ${path}`), ...(more > 0 ? [`  … and ${more} more`] : [])].join(
    '\n',
  );
}
