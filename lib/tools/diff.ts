// `npm run data:diff [-- REF]`: what a reader will see change between the entries of a commit and those of now.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runAsProcess, UsageError } from './command';
import { compareStates } from './diff/compare';
import { countChanges } from './diff/counts';
import type { Difference } from './diff/difference';
import { openNames } from './diff/names';
import { openReader } from './diff/pairs';
import { readCommit, readWorkingTree } from './diff/snapshot';
import { tellDifference } from './diff/tell';

const USAGE = `usage: npm run data:diff -- [REF] [--target ID] [--all] [--json]
Tells what a reader will see change between the entries of a commit (REF, without it HEAD) and those of the working
tree: positions, roll calls, targets, actors, terms, aliases. − withdrawn, ~ changed, + added.
Many changes are folded; --all tells each, --target ID those of one target.
--json prints {"ref", "counts", "targets", "actors", "terms", "moved", "otherFiles", "unread"}.
Exit code: 0 · 1 a file could not be read, and was not compared · 2 wrong usage, or no such commit.`;

/** Compares the project's working tree with a commit and tells it; returns the exit code. */
export function diffRecord(project: string, words: string[]): number {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, all: { type: 'boolean' }, target: { type: 'string' } },
  });
  const [ref = 'HEAD', stray] = positionals;
  if (stray !== undefined) throw new UsageError(`one commit is compared with the working tree; "${stray}" is too much`);
  const reader = openReader(readCommit(project, ref), readWorkingTree(project));
  const whole = compareStates(reader);
  const difference = values.target === undefined ? whole : ofTarget(whole, values.target, reader.paths);
  if (values.json) console.log(JSON.stringify({ ref, counts: countChanges(difference), ...difference }));
  else {
    const lines = tellDifference(difference, {
      names: openNames(reader),
      all: values.all === true || values.target !== undefined,
    });
    console.log([`from ${ref} to the working tree`, ...lines].join('\n'));
  }
  return difference.unread.length > 0 ? 1 : 0;
}

function ofTarget(whole: Difference, id: string, paths: string[]): Difference {
  if (!paths.some((path) => path.startsWith(`ceasefires/${id}/`))) throw new UsageError(`no target has the id "${id}"`);
  return {
    targets: whole.targets.filter((target) => target.id === id),
    actors: [],
    terms: [],
    moved: [],
    otherFiles: [],
    unread: whole.unread,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  runAsProcess(USAGE, (words) => diffRecord(resolve('.'), words));
