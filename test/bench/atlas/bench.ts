// `npm run bench:atlas`: how long the atlas takes to stand and to answer, with our record and with one of thousands.
// Needs `npm run build:chromium` and Chromium; the aims are those of the interface's design.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../../lib/tools/browser/find';
import { type LaunchedBrowser, launchBrowser } from '../../../lib/tools/browser/launch';
import { runAsProcess } from '../../../lib/tools/command';
import { median, percentile, rounded } from '../statistics';
import { BUSIEST_ACTOR, LARGEST_TARGET, writeLargeRecord } from './large-record';
import { timesToAnswer, timeToStand } from './measure';

const USAGE = `usage: npm run bench:atlas -- [--runs 5] [--json]
  --runs  times that each page is opened; 5 without it
  --json  prints [{"record", "what", "aim", "median", "mostly"}], in ms`;
const EXTENSION = resolve('.output/chrome-mv3');
const LARGE = { actors: 5000, positions: 5000, targets: 134 };
const STANDS_MS = 300;
const ANSWERS_MS = 50;
const MOSTLY = 0.95;
const TYPED = ['ceasefire', 'syria', 'russia', 'المجلس', '停火', 's/res/2532', 'a'];

interface Figure {
  record: string;
  what: string;
  aim: number;
  median: number;
  /** 95 of 100 are not slower. */
  mostly: number;
}

interface Looked {
  record: string;
  extension: string;
  target: string;
  actor: string;
}

async function look({ record, extension, target, actor }: Looked, runs: number): Promise<Figure[]> {
  const launched = await launchBrowser('chromium', { executable: ensureBrowser('chromium'), extension });
  try {
    const pages = {
      'everything stands': '',
      'the matrix stands': '#/matrix',
      'the largest target stands': `#/target/${target}`,
      'the largest target, in order of time': `#/target/${target}?order=time`,
      'the busiest actor stands': `#/actor/${actor}`,
    };
    const figures: Figure[] = [];
    for (const [what, hash] of Object.entries(pages))
      figures.push(figure(record, what, STANDS_MS, await repeated(launched, hash, runs)));
    figures.push(figure(record, 'a letter is answered', ANSWERS_MS, await timesToAnswer(launched, TYPED)));
    return figures;
  } finally {
    await launched.browser.close();
  }
}

/** The first opening warms the browser up, and is not counted. */
async function repeated(launched: LaunchedBrowser, hash: string, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) times.push(await timeToStand(launched, hash));
  return times.slice(1);
}

function figure(record: string, what: string, aim: number, times: readonly number[]): Figure {
  return { record, what, aim, median: rounded(median(times)), mostly: rounded(percentile(times, MOSTLY)) };
}

async function main(words: string[]): Promise<number> {
  const { values } = parseArgs({
    args: words,
    options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'truceline-atlas-'));
  try {
    const large = join(folder, 'extension');
    cpSync(EXTENSION, large, { recursive: true });
    writeLargeRecord(large, LARGE);
    const runs = Number(values.runs);
    const figures = [
      ...(await look(
        { record: 'ours', extension: EXTENSION, target: 'gaza-unga-es10-21', actor: 'united-states' },
        runs,
      )),
      ...(await look({ record: '5,000 of all', extension: large, target: LARGEST_TARGET, actor: BUSIEST_ACTOR }, runs)),
    ];
    if (values.json) console.log(JSON.stringify(figures));
    else console.table(figures);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

runAsProcess(USAGE, main);
