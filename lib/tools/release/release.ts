// `npm run release`: from the entries as they are to packages that can be submitted.
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fullDate } from '../../model/fields';
import { runAsProcess, UsageError } from '../command';
import { gitIn } from './git';
import { type Made, makeRelease } from './make';
import { SUMS } from './packages';
import { KINDS, type Kind, type Plan, planRelease, requireCommitted, WRITTEN } from './plan';
import { realRun } from './run';

const USAGE = `usage: npm run release -- data|minor|major [--dry-run] [--since REF] [--date 2026-11-23]
Checks, tests, tells what readers will see change, and builds and verifies the packages for Chrome, Edge and Firefox and
the sources archive; then writes version and changelog into the project and says what to do next.
  data         the record alone changed      minor, major  anything else did too
  --dry-run    leaves the project as it is, takes uncommitted files too, and leaves out the browser tests
  --since REF  what readers have now; without it the last tag v…
  --date       the day of the release; without it today
Ended at any step, it can be run again. Exit code: 0 · 1 a step failed · 2 wrong usage`;

export interface ReleaseOptions {
  kind: Kind;
  dryRun: boolean;
  since: string | undefined;
  date: string;
}

/** @throws UsageError, or an error of parseArgs */
export function readReleaseOptions(words: string[]): ReleaseOptions {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, since: { type: 'string' }, date: { type: 'string' } },
  });
  const [word, stray] = positionals;
  const kind = KINDS.find((one) => one === word);
  if (kind === undefined || stray !== undefined) throw new UsageError(`say which release it is: ${KINDS.join(', ')}`);
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (!fullDate.safeParse(date).success) throw new UsageError(`--date ${date}: a day is needed, such as 2026-11-23`);
  return { kind, dryRun: values['dry-run'], since: values.since, date };
}

async function main(words: string[]): Promise<number> {
  const { kind, dryRun, since, date } = readReleaseOptions(words);
  const project = resolve('.');
  const git = gitIn(project);
  if (!dryRun) requireCommitted(git);
  const plan = planRelease(kind, since, git);
  console.log(`truceline ${plan.version}, ${plan.from === null ? 'the first release' : `after ${plan.from}`}`);
  const began = Date.now();
  const onStep = (step: string) => console.log(`[${seconds(Date.now() - began)}] ${step}`);
  const made = await makeRelease({ project, git, run: realRun, plan, date, dryRun, onStep });
  console.log(`[${seconds(Date.now() - began)}] done\n`);
  console.log(tellMade(made, plan, dryRun).join('\n'));
  return 0;
}

const seconds = (ms: number) => `${String(Math.round(ms / 1000)).padStart(4)} s`;

function tellMade({ told, folder }: Made, { version }: Plan, dryRun: boolean): string[] {
  const sums = readFileSync(join(folder, SUMS), 'utf8').trimEnd().split('\n');
  const next = dryRun
    ? [
        'A dry run: the project is as it was, and these packages are not for readers.',
        `To sign in at the stores with them: npm run submit -- --dry-run --version ${version}`,
      ]
    : [
        'Look at it, then:',
        `  git add ${WRITTEN.join(' ')}`,
        `  git commit -m "Release ${version}" && git tag v${version} && git push --atomic origin HEAD v${version}`,
        '  npm run submit -- --dry-run',
        '  npm run submit',
      ];
  return [
    'What readers will see change:',
    ...told.lines,
    '',
    `Packages, in ${relative('.', folder)}:`,
    ...sums,
    '',
    ...next,
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) runAsProcess(USAGE, main);
