// `npm run scan -- FILE [--date D] [--lang L]` prints what a reader would see marked in a file;
// `npm run -s scan -- --jsonl [--no-topic-gate]` does the same for a stream of JSON lines.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fullDate } from '../model/fields';
import { checkData } from './check';
import { compileDataset } from './compile';
import { formatProblem } from './problem';
import { type FileScan, scanFile } from './scan-file';
import { languageOf, scanLines } from './scan-lines';
import { type ScanData, scanData } from './scan-text';

const USAGE = `usage: npm run scan -- FILE.html|FILE.txt [--date 2020-04-19] [--lang en]
       npm run -s scan -- --jsonl [--no-topic-gate] < lines.jsonl`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      'no-topic-gate': { type: 'boolean' },
      date: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const [file] = positionals;
  if ((values.jsonl ?? false) === (file !== undefined)) throw new Error(USAGE);
  if (values.date !== undefined && !fullDate.safeParse(values.date).success)
    throw new Error(`--date ${values.date} is no day\n${USAGE}`);
  const data = loadData();
  if (!data) return 1;
  if (file === undefined) await scanLines(data, process.stdin, process.stdout, values['no-topic-gate'] ?? false);
  else print(await scanFile(data, file, { date: values.date, language: values.lang && languageOf(values.lang) }));
  return 0;
}

/** Compiles in memory, so that a scan always tells what the entries say now. */
function loadData(): ScanData | null {
  const { entries, problems } = checkData(resolve('data'));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) return null;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return scanData(compileDataset(entries, version));
}

function print({ date, language, target, found }: FileScan): void {
  const about = target
    ? `${target.name} [${target.id}], score ${target.score.toFixed(2)}, because: ${target.because.join(', ')}`
    : 'none of ours';
  console.log(`date ${date ?? 'unknown, showing the latest'} · language ${language} · about: ${about}\n`);
  for (const { line, surface, kind, ref, position } of found) {
    const head = `${String(line).padStart(5)}  ${surface}  ${kind} ${ref}`;
    if (kind !== 'actor') console.log(head);
    else if (!position) console.log(`${head}  no recorded position`);
    else {
      const facet = position.facet ? ` · ${position.facet}` : '';
      const [proof] = position.citations;
      console.log(
        `${head}  ${position.stance.replaceAll('_', ' ')}${facet} (${position.date})  ${proof?.publisher}: ${proof?.url}`,
      );
    }
  }
  console.log(`\n${found.length} mention(s)`);
}

// A reader of the pipe that goes away early (head) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
