// A plan → verified packages. Everything is made in a copy of the project, and the project itself is written to in the
// last step only, so that a release that fails or is ended anywhere leaves nothing behind and is simply run again.
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from './git';
import { packagesOf, SUMS, writeSums } from './packages';
import { type Plan, WRITTEN } from './plan';
import { type Told, writeChanges } from './prepare';
import { openReceipts } from './receipts';
import type { Run } from './run';
import { copySources, digestSources, listSources } from './source-tree';
import { requireReproducible, requireSizes, requireTested } from './verify';

export interface Making {
  project: string;
  git: Git;
  run: Run;
  plan: Plan;
  /** The day of the release. */
  date: string;
  dryRun: boolean;
  /** Told as each step begins. */
  onStep: (name: string) => void;
}

export interface Made {
  told: Told;
  /** Where the packages and their sums are. */
  folder: string;
}

/** What the gate takes half an hour for is left out of a dry run. */
const TESTS = { dry: ['run', 'test:data'], whole: ['test'] };
const PACKAGE_TESTS = ['run', 'test:package'];

/** Makes and verifies the packages. @throws Error of the first step that fails */
export async function makeRelease({ project, git, run, plan, date, dryRun, onStep }: Making): Promise<Made> {
  const { version } = plan;
  const workshop = join(project, '.output/release');
  const tree = join(workshop, 'tree');
  const output = join(tree, '.output');
  const logs = join(workshop, 'logs');
  const receipts = openReceipts(join(workshop, 'receipts.json'));

  onStep('copy the project');
  const sources = listSources(project, git);
  copySources(project, sources, tree);
  const digest = digestSources(
    project,
    sources.filter((path) => !(WRITTEN as readonly string[]).includes(path)),
  );
  const once = (step: string, words: readonly string[]) => {
    const isKnown = receipts.has(step, digest);
    onStep(isKnown ? `${step}: passed before on the same files` : step);
    if (isKnown) return;
    run.npm(project, words, join(logs, `${words.at(-1)}.log`));
    receipts.add(step, digest);
  };

  onStep('tell what readers will see change');
  const told = writeChanges(project, tree, plan, date);
  if (plan.kind === 'data' && !told.seen) throw new Error('readers would see no change: there is nothing to release');

  once('check types, style and data', ['run', 'check']);
  if (dryRun) once('run the tests of data and tools (the whole gate: only in a real run)', TESTS.dry);
  else once('run the whole gate', TESTS.whole);

  onStep(`set the version to ${version}`);
  run.npm(
    tree,
    ['version', version, '--no-git-tag-version', '--allow-same-version', '--ignore-scripts', '--no-workspaces-update'],
    join(logs, 'version.log'),
  );

  onStep('build the packages for Chrome, Edge and Firefox, and the sources archive');
  run.npm(tree, ['run', 'zip'], join(logs, 'zip.log'));

  onStep('verify permissions, contents, sizes and lint');
  run.npm(tree, PACKAGE_TESTS, join(logs, 'package.log'));
  requireSizes(output, version);
  await requireTested(output, version, run);

  onStep('verify that the sources archive alone gives the same bytes elsewhere');
  await requireReproducible(output, version, logs, run);

  const folder = join(workshop, dryRun ? `${version}-dry-run` : version);
  onStep(`put the packages into ${folder}`);
  keepPackages(output, folder, version);
  if (!dryRun) {
    onStep('write the version and the changelog into the project');
    // Renamed, so that each is there whole, old or new; what a crash leaves out, the next run writes.
    for (const path of WRITTEN) renameSync(join(tree, path), join(project, path));
  }
  return { told, folder };
}

/** The sums come last: packages without them are not whole, and are not submitted. */
function keepPackages(output: string, folder: string, version: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = packagesOf(version);
  for (const name of names) cpSync(join(output, name), join(folder, name));
  writeFileSync(join(folder, SUMS), writeSums(folder, names));
}
