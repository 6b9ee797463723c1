// `npm run submit`: the packages of a release → the stores, one after the other, by `wxt submit`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runAsProcess, UsageError } from '../command';
import { packageOf, STORES, type Store } from '../release/packages';
import { missingCredentials } from './credentials';
import { findPackages } from './find-packages';

const USAGE = `usage: npm run submit -- [chrome|edge|firefox …] [--dry-run] [--version 1.2.3]
Submits the verified packages of a release to the stores, without a name to all three. Credentials are read from the
environment only; each that is missing is named, and nothing is submitted then.
  --dry-run      only signs in at the stores; packages of a release's dry run will do
  --version      without it, that of package.json
Exit code: 0 · 1 something is missing, or a store refused · 2 wrong usage`;

/** Runs wxt with the words in the folder and returns its exit code. */
export type RunWxt = (words: readonly string[], folder: string) => number;

export interface SubmitOptions {
  stores: readonly Store[];
  dryRun: boolean;
  version: string | undefined;
}

/** @throws UsageError, or an error of parseArgs */
export function readSubmitOptions(words: string[]): SubmitOptions {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, version: { type: 'string' } },
  });
  const unknown = positionals.find((one) => !(STORES as readonly string[]).includes(one));
  if (unknown !== undefined) throw new UsageError(`there is no store "${unknown}", only ${STORES.join(', ')}`);
  const stores = positionals.length > 0 ? STORES.filter((one) => positionals.includes(one)) : STORES;
  return { stores, dryRun: values['dry-run'], version: values.version };
}

/** Submits store by store; one that refuses does not keep the others from theirs. Returns the exit code. */
export function submit(project: string, words: string[], environment: NodeJS.ProcessEnv, runWxt: RunWxt): number {
  const { stores, dryRun, version = versionOf(project) } = readSubmitOptions(words);
  const folder = findPackages(project, version, dryRun);
  const missing = stores.flatMap((store) =>
    missingCredentials(store, environment).map((name) => `  ${store}: ${name}`),
  );
  if (missing.length > 0) {
    console.error(`not set in the environment (.github/RUNBOOK.md tells where to get them):\n${missing.join('\n')}`);
    return 1;
  }
  const refused = stores.filter((store) => {
    console.log(`${store}: ${packageOf(version, store)}${dryRun ? ' (dry run)' : ''}`);
    return runWxt(wordsFor(store, version, folder, dryRun), folder) !== 0;
  });
  if (refused.length > 0)
    console.error(`refused: ${refused.join(', ')}; when it is mended, npm run submit -- ${refused.join(' ')}`);
  return refused.length > 0 ? 1 : 0;
}

function wordsFor(store: Store, version: string, folder: string, dryRun: boolean): string[] {
  const at = (what: Store | 'sources') => join(folder, packageOf(version, what));
  return [
    'submit',
    ...(dryRun ? ['--dry-run'] : []),
    `--${store}-zip`,
    at(store),
    ...(store === 'chrome' ? ['--chrome-api-version', 'v2'] : []),
    ...(store === 'firefox' ? ['--firefox-sources-zip', at('sources')] : []),
  ];
}

function versionOf(project: string): string {
  return (JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }).version;
}

/** In the folder of the packages: wxt would read credentials from a file `.env.submit` where it runs. */
const runWxt: RunWxt = (words, folder) =>
  spawnSync('npx', ['--no', 'wxt', ...words], { cwd: folder, stdio: 'inherit' }).status ?? 1;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  runAsProcess(USAGE, (words) => submit(resolve('.'), words, process.env, runWxt));
