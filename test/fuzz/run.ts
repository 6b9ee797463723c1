// `npm run fuzz`: our matcher against the naive one, over millions of random and of mutated strings.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { createComparer, type Difference } from './compare';
import { shrink } from './shrink';
import { type CaseKind, MAKERS, noProgress, type Progress, type Share } from './worker';

const USAGE = `usage: npm run fuzz -- [--strings 10000000] [--mutations 2000000] [--seed 1] [--case random:17]
  --strings    random strings over small alphabets
  --mutations  texts of real names, damaged
  --seed       where the row of cases begins
  --case       runs one case alone and prints all its differences`;
const STRINGS_A_CASE = 100;
const THREADS = 2;
const MOST_SHOWN = 12;
const TELL_EVERY_MS = 5000;

interface Options {
  help: boolean;
  strings: number;
  mutations: number;
  seed: number;
  single?: { kind: CaseKind; seed: number };
}

/** @throws TypeError when it is used in another way. */
function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      strings: { type: 'string', default: '10000000' },
      mutations: { type: 'string', default: '2000000' },
      seed: { type: 'string', default: '1' },
      case: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const numbers = { strings: Number(values.strings), mutations: Number(values.mutations), seed: Number(values.seed) };
  if (!Object.values(numbers).every(isCount)) throw new TypeError('strings, mutations and seed are whole numbers');
  if (values.case === undefined) return { ...numbers, help: values.help };
  const [kind = '', seed] = values.case.split(':');
  if (!Object.hasOwn(MAKERS, kind) || !isCount(Number(seed)))
    throw new TypeError('a case is written as random:17 or mutated:17');
  return { ...numbers, help: values.help, single: { kind: kind as CaseKind, seed: Number(seed) } };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

async function runAll({ strings, mutations, seed }: Options): Promise<number> {
  const threads = Math.min(THREADS, availableParallelism());
  const begun = performance.now();
  const all = noProgress();
  const tell = () => {
    const seconds = (performance.now() - begun) / 1000;
    const share = ((all.strings / (strings + mutations)) * 100).toFixed(1);
    const each = Math.round(all.strings / seconds);
    console.log(
      `${share} %: ${all.strings} strings, ${each} a second, ${all.matches} matches, ${all.differences} differences`,
    );
  };
  const timer = setInterval(tell, TELL_EVERY_MS);
  const work = (whole: number, thread: number) =>
    Math.floor((whole * (thread + 1)) / threads) - Math.floor((whole * thread) / threads);
  await Promise.all(
    Array.from({ length: threads }, (_one, thread) => {
      const kinds: Share['work'] = [
        { kind: 'random', strings: work(strings, thread) },
        { kind: 'mutated', strings: work(mutations, thread) },
      ];
      const share: Share = { work: kinds, first: seed + thread, step: threads, stringsACase: STRINGS_A_CASE };
      return runWorker(share, (news) => {
        all.strings += news.strings;
        all.matches += news.matches;
        all.differences += news.differences;
        all.examples.push(...news.examples);
      });
    }),
  ).finally(() => clearInterval(timer));
  tell();
  report(all);
  return all.differences === 0 ? 0 : 1;
}

function runWorker(share: Share, tell: (progress: Progress) => void): Promise<void> {
  const file = new URL('./worker.ts', import.meta.url).href;
  // A thread does not inherit the loader that reads TypeScript, so it brings its own.
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(file)}, ${JSON.stringify(file)}))`;
  const worker = new Worker(start, { eval: true, workerData: share });
  worker.on('message', tell);
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))));
  });
}

/** The first difference of each alphabet, made small, with the case that shows it again. */
function report({ examples }: Progress): void {
  const byAlphabet = new Map(examples.toReversed().map((one) => [one.what, one]));
  for (const { kind, seed, what, smallest } of [...byAlphabet.values()].slice(0, MOST_SHOWN)) {
    console.log(`\n${what} (--case ${kind}:${seed})`);
    show(smallest);
  }
  if (byAlphabet.size > MOST_SHOWN) console.log(`\n… and in ${byAlphabet.size - MOST_SHOWN} more alphabets`);
}

function runCase({ kind, seed }: { kind: CaseKind; seed: number }): number {
  const compare = createComparer();
  const { differences } = compare(MAKERS[kind](seed, STRINGS_A_CASE));
  for (const one of differences) show(shrink(compare, one));
  console.log(`${differences.length} differences`);
  return differences.length === 0 ? 0 : 1;
}

function show({ aliases, haystack, which, ours, naive }: Difference): void {
  const units = haystack.split('').map((unit) => unit.charCodeAt(0).toString(16));
  console.log(`  ${which} in ${JSON.stringify(haystack)} (${units.join(' ')})`);
  for (const { kind, ref, text, case: rule } of aliases)
    console.log(`    ${kind} ${ref} ${JSON.stringify(text)} ${rule}`);
  console.log(`    ours  ${ours}\n    naive ${naive}`);
}

async function main(): Promise<number> {
  let options: Options;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  return options.single ? runCase(options.single) : runAll(options);
}

process.exitCode = await main();
