// `npm run bench`: the matcher beside what others have published, and whole highlighters on whole pages, in Chromium.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { figuresOf } from './matcher/figures';
import { measureMatcher } from './matcher/measure';
import { matcherLines } from './matcher/table';
import { measurePages } from './pages/measure';
import { pagesLines } from './pages/table';

const USAGE = `usage: npm run bench -- [matcher|pages] [--json] [--launches 5] [--rounds 7]
  matcher     rates, build, memory and cold runs of the matcher and of its rivals
  pages       this extension and three libraries on whole pages
  --launches  browsers, of which the median counts
  --rounds    rounds in each browser, in which all engines take turns
  --json      prints one object, {"matcher": {…}, "pages": {…}}
Only ratios within one run are to be compared. It builds the extension first and takes ten minutes on a quiet machine.`;
const PARTS = ['matcher', 'pages'];

interface Options {
  help: boolean;
  json: boolean;
  launches: number;
  rounds: number;
  parts: readonly string[];
}

/** @throws TypeError when it is used in another way. */
function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      launches: { type: 'string', default: '5' },
      rounds: { type: 'string', default: '7' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [launches, rounds] = [Number(values.launches), Number(values.rounds)];
  if (![launches, rounds].every((one) => Number.isInteger(one) && one > 0))
    throw new TypeError('launches and rounds are whole numbers');
  if (positionals.some((one) => !PARTS.includes(one))) throw new TypeError(`no part ${positionals.join(', ')}`);
  return { ...values, launches, rounds, parts: positionals.length > 0 ? positionals : PARTS };
}

async function run({ json, launches, rounds, parts }: Options): Promise<void> {
  const begun = performance.now();
  const tell = (what: string) =>
    console.error(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${what}`);
  tell('building the extension');
  // What the build says is no part of the report.
  execFileSync('npm', ['run', '-s', 'build:chromium'], { stdio: ['ignore', 2, 2] });
  const matcher = parts.includes('matcher') ? await measureMatcher({ launches, rounds, tell }) : undefined;
  const figures = matcher && figuresOf(matcher);
  const pages = parts.includes('pages') ? await measurePages({ launches, tell }) : undefined;
  tell('done');
  if (json) console.log(JSON.stringify({ matcher: matcher && { figures, ...matcher }, pages }));
  else {
    if (matcher && figures) for (const line of matcherLines(matcher, figures)) console.log(line);
    if (matcher && pages) console.log();
    if (pages) for (const line of pagesLines(pages)) console.log(line);
  }
}

async function main(): Promise<number> {
  let options: Options;
  try {
    options = readOptions();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  if (options.help) console.log(USAGE);
  else await run(options);
  return 0;
}

process.exitCode = await main();
