// A copy of the project → the same copy as the release will be: version, changelog, what readers are told.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { changes, type ReleaseChanges } from '../../model/changes';
import { compareStates } from '../diff/compare';
import { openNames } from '../diff/names';
import { openReader } from '../diff/pairs';
import { readCommit, readWorkingTree, type Snapshot } from '../diff/snapshot';
import { tellDifference } from '../diff/tell';
import { writeYaml } from '../new/write-yaml';
import { formatProblem } from '../reading/problem';
import { writeChangelog } from './changelog';
import type { Plan } from './plan';
import { addRelease, isTold } from './reader-changes';

const CHANGES_HEAD = '# Written by `npm run release`; what the options page tells of the latest versions.\n';

export interface Told {
  /** The lines that `npm run data:diff` tells. */
  lines: string[];
  /** False where readers see nothing of it. */
  seen: boolean;
}

/** Compares the project with what readers have and writes both forms of it into the copy. @throws Error for an entry that cannot be read */
export function writeChanges(project: string, tree: string, plan: Plan, date: string): Told {
  const before: Snapshot = plan.from === null ? new Map() : readCommit(project, plan.from);
  const reader = openReader(before, readWorkingTree(tree));
  const difference = compareStates(reader);
  const unread = difference.unread.map(({ state, problem }) => `${state}: ${formatProblem(problem)}`);
  if (unread.length > 0) throw new Error(`what changed cannot be told:\n${unread.join('\n')}`);
  const lines = tellDifference(difference, { names: openNames(reader), all: false });
  const { version } = plan;
  const changelog = join(tree, 'data/CHANGELOG.md');
  writeFileSync(changelog, writeChangelog(textOf(changelog), { version, date, lines }));
  const list = join(tree, 'data/changes.yml');
  const releases = addRelease(readReleases(textOf(list)), { version, date, difference });
  writeFileSync(list, CHANGES_HEAD + writeYaml(releases));
  return { lines, seen: releases.some((one) => one.version === version && isTold(one)) };
}

function readReleases(text: string): ReleaseChanges[] {
  return text === '' ? [] : changes.parse(parse(text));
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
