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
import { compileDataset, writeDataset } from '../../lib/tools/compile';
import { formatProblem } from '../../lib/tools/reading/problem';
import { writeRecord } from './synthetic-record';

const USAGE = `usage: npm run data:bench -- [--sizes 5000,10000] [--runs 3] [--json]
  --sizes  authored positions; 5000,10000,20000,50000 without it
  --runs   processes a measure, of which the fastest counts; 3 without it
  --json   prints {"sizes": [{"positions", "start", "check", "compile"}]}, each cost as {"wall", "cpu"} in seconds`;
const SIZES = '5000,10000,20000,50000';

/** Seconds since a process was started. On a busy machine only the time of its processors tells growth. */
interface Cost {
  wall: number;
  cpu: number;
}

/** How far a process has come by then: compiling stands behind the check, as it does in `npm run data:compile`. */
type Costs = Record<'start' | 'check' | 'compile', Cost>;

interface Measure extends Costs {
  positions: number;
}

function main(words: string[]): number {
  const { values } = parseArgs({
    args: words,
    options: {
      sizes: { type: 'string', default: SIZES },
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean' },
      /** What a process is told that does the work. */
      work: { type: 'string' },
    },
  });
  if (values.work !== undefined) return work(values.work);
  const sizes = values.sizes.split(',').map(Number);
  const runs = Number(values.runs);
  if (![...sizes, runs].every((one) => Number.isInteger(one) && one > 0))
    throw new UsageError('sizes and runs are whole numbers');
  const measures = sizes.map((positions) => measure(positions, runs));
  if (values.json) console.log(JSON.stringify({ sizes: measures }));
  else print(measures);
  return 0;
}

/** The least of some processes: whatever else the machine does only makes them slower. */
function measure(positions: number, runs: number): Measure {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-bench-'));
  try {
    writeRecord(folder, positions);
    const costs = Array.from({ length: runs }, () => costsOf(folder));
    const least = (stage: keyof Costs): Cost => ({
      wall: Math.min(...costs.map((one) => one[stage].wall)),
      cpu: Math.min(...costs.map((one) => one[stage].cpu)),
    });
    return { positions, start: least('start'), check: least('check'), compile: least('compile') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function costsOf(folder: string): Costs {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), '--work', folder],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the work failed:\n${stderr}`);
  return JSON.parse(stdout) as Costs;
}

/** Does the work and prints what the whole process had cost after each stage. */
function work(folder: string): number {
  const start = costSoFar();
  const { entries, given, problems } = checkData(folder);
  for (const problem of problems.slice(0, 20)) console.error(formatProblem(problem));
  if (problems.length > 0) return 1;
  const check = costSoFar();
  writeDataset(join(folder, '.dataset'), compileDataset(entries, '0', given));
  console.log(JSON.stringify({ start, check, compile: costSoFar() } satisfies Costs));
  return 0;
}

function costSoFar(): Cost {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1000, cpu: (user + system) / 1_000_000 };
}

function print(measures: Measure[]): void {
  const start = measures[0] ? told(measures[0].start) : '';
  console.log(`seconds by the clock and of processor; all include the start, ${start}; compile includes the check`);
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
