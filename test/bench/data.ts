// `npm run data:bench`: what checking and compiling cost, by the size of the record. Every measure is a fresh process
// on a made-up record, so that nothing is warm; the times include its start.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkData } from '../../lib/tools/check';
import { runAsProcess, UsageError } from '../../lib/tools/command';
import { compileTo } from '../../lib/tools/compile';
import { formatProblem } from '../../lib/tools/reading/problem';
import { writeRecord } from './synthetic-record';

const USAGE = `usage: npm run data:bench -- [--sizes 5000,10000] [--runs 3] [--json]
  --sizes  authored positions; 5000,10000,20000,50000 without it
  --runs   processes a measure, of which the fastest counts; 3 without it
  --json   prints {"start", "sizes": [{"positions", "check", "compile"}]}, each cost as {"wall", "cpu"} in seconds`;
const SIZES = '5000,10000,20000,50000';
/** Seconds of a process, its start included. On a busy machine only the time of its processors tells growth. */
interface Cost {
  wall: number;
  cpu: number;
}

interface Measure {
  positions: number;
  check: Cost;
  compile: Cost;
}

type Work = 'start' | 'check' | 'compile';

function main(words: string[]): number {
  const { values } = parseArgs({
    args: words,
    options: {
      sizes: { type: 'string', default: SIZES },
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean' },
      /** What the processes are told that do the work. */
      work: { type: 'string' },
      folder: { type: 'string', default: '' },
    },
  });
  if (values.work !== undefined) return work(values.work as Work, values.folder);
  const sizes = values.sizes.split(',').map(Number);
  const runs = Number(values.runs);
  if (![...sizes, runs].every((one) => Number.isInteger(one) && one > 0))
    throw new UsageError('sizes and runs are whole numbers');
  const start = costOf('start', '', runs);
  const measures = sizes.map((positions) => measure(positions, runs));
  if (values.json) console.log(JSON.stringify({ start, sizes: measures }));
  else print(start, measures);
  return 0;
}

function measure(positions: number, runs: number): Measure {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-bench-'));
  try {
    writeRecord(folder, positions);
    return { positions, check: costOf('check', folder, runs), compile: costOf('compile', folder, runs) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least of some processes: whatever else the machine does only makes them slower. */
function costOf(what: Work, folder: string, runs: number): Cost {
  const costs = Array.from({ length: runs }, (): Cost => {
    const before = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(import.meta.url), '--work', what, '--folder', folder],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${what} failed:\n${stderr}`);
    return { wall: (performance.now() - before) / 1000, cpu: Number(stdout) };
  });
  return { wall: Math.min(...costs.map(({ wall }) => wall)), cpu: Math.min(...costs.map(({ cpu }) => cpu)) };
}

/** Does the work and prints the seconds of processor that the whole process took. */
function work(what: Work, folder: string): number {
  const isDone =
    what === 'start' || (what === 'check' ? isSound(folder) : compileTo(join(folder, '.dataset'), folder, '0'));
  const { user, system } = process.cpuUsage();
  console.log((user + system) / 1_000_000);
  return isDone ? 0 : 1;
}

function isSound(folder: string): boolean {
  const { problems } = checkData(folder);
  for (const problem of problems.slice(0, 20)) console.error(formatProblem(problem));
  return problems.length === 0;
}

function print(start: Cost, measures: Measure[]): void {
  console.log(`seconds by the clock and of processor; all include the start, ${told(start)}`);
  console.log('ratio: of processor, to the smallest; more: ms of processor for each 1,000 positions more\n');
  console.log('positions    check           ratio  per 1,000  more      compile         ratio  per 1,000  more');
  for (const [index, one] of measures.entries()) {
    const columns = (['check', 'compile'] as const).map((what) => {
      const [first, before] = [measures[0] ?? one, measures[index - 1]];
      const more = before
        ? `${Math.round(((one[what].cpu - before[what].cpu) / (one.positions - before.positions)) * 1_000_000)} ms`
        : '';
      const each = `${Math.round((one[what].cpu / one.positions) * 1_000_000)} ms`;
      const ratio = (one[what].cpu / first[what].cpu).toFixed(1);
      return `${told(one[what])}  ${ratio.padStart(5)}  ${each.padStart(9)}  ${more.padEnd(6)}`;
    });
    console.log(`${String(one.positions).padStart(9)}    ${columns.join('    ')}`);
  }
}

function told({ wall, cpu }: Cost): string {
  return `${wall.toFixed(2)} s, ${cpu.toFixed(2)} s`;
}

runAsProcess(USAGE, main);
