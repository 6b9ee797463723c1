// `npm run bench:page`: what the built extension costs the pages that it is in, beside the numbers that are aimed at.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runAsProcess, UsageError } from '../../../lib/tools/command';
import { goalsOf } from './goals';
import { measurePage } from './measure';
import { pageLines } from './table';

const USAGE = `usage: npm run bench:page -- [--json] [--rounds 2] [--no-firefox]
  --json        prints one object with all figures and the goals
  --rounds      visits of each article, each in a process of its own
  --no-firefox  Chromium alone, which measures all but the page's own changes and frames in Firefox
It builds the extension first and takes six minutes on a quiet machine. Times of the processor are counted from traces
of Chromium (test/bench/trace.ts); compare times of one run only.`;

async function main(words: string[]): Promise<number> {
  const { values } = parseArgs({
    args: words,
    allowNegative: true,
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '2' },
      firefox: { type: 'boolean', default: true },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new UsageError('rounds is a whole number');
  const begun = performance.now();
  const tell = (what: string) =>
    console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${what}`);
  tell('building the extension');
  // What the build says is no part of the report.
  execFileSync('npm', ['run', '-s', values.firefox ? 'build' : 'build:chromium'], { stdio: ['ignore', 2, 2] });
  const report = await measurePage({ rounds, firefox: values.firefox, tell });
  tell('done');
  const goals = goalsOf(report);
  if (values.json) console.log(JSON.stringify({ ...report, goals }));
  else for (const line of pageLines(report, goals)) console.log(line);
  return 0;
}

runAsProcess(USAGE, main);
