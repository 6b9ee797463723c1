// `npm run scan -- FILE [--date D] [--lang L]` prints what a reader would see marked in a file;
// `npm run -s scan -- --jsonl [--no-topic-gate]` does the same for a stream of JSON lines.
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fullDate } from '../model/fields';
import { checkData } from './check';
import { runAsProcess, UsageError } from './command';
import { compileDataset } from './compile';
import { formatProblem } from './reading/problem';
import { type FileScan, scanFile } from './scan-file';
import { languageOf, scanLines } from './scan-lines';
import { type ScanData, scanData } from './scan-text';

const USAGE = `usage: npm run -s scan -- FILE [--date 2020-04-19] [--lang en], or --jsonl [--no-topic-gate] < lines.jsonl
  FILE             HTML by its ending, or text; prints what a reader would see marked
  --date, --lang   what the file does not say
  --jsonl          answers each line {"id","text","lang"?,"date"?} with one line of JSON
  --no-topic-gate  looks at texts without a ceasefire word too
exit code: 0, 1 problems in data/, 2 wrong usage`;

async function main(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      'no-topic-gate': { type: 'boolean' },
      date: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const [file] = positionals;
  if ((values.jsonl ?? false) === (file !== undefined)) throw new UsageError('give a file, or --jsonl');
  if (values.date !== undefined && !fullDate.safeParse(values.date).success)
    throw new UsageError(`--date ${values.date} is no day`);
  if (file !== undefined && (statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? true))
    throw new UsageError(`${file} is no file`);
  const data = loadData();
  if (!data) return 1;
  if (file === undefined) await scanLines(data, process.stdin, process.stdout, values['no-topic-gate'] ?? false);
  else print(await scanFile(data, file, { date: values.date, language: values.lang && languageOf(values.lang) }));
  return 0;
}

/** Compiles in memory, so that a scan always tells what the entries say now. */
function loadData(): ScanData | null {
  const { entries, given, problems } = checkData(resolve('data'));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) return null;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return scanData(compileDataset(entries, version, given));
}

function print({ date, dateFrom, changed, language, languageFrom, about, sure, found }: FileScan): void {
  const told = about.map(
    ({ id, name, score, because }) => `${name} [${id}], score ${score.toFixed(2)}, because: ${because.join(', ')}`,
  );
  const open = told.length > 1 ? 'one of several: ' : told.length === 1 && !sure ? 'not sure, ' : '';
  const source = (from: string | null) => (from ? ` (${from})` : '');
  const day = `${date ?? 'unknown, showing the latest'}${source(dateFrom)}`;
  const later = changed ? ` · changed ${changed}` : '';
  console.log(
    `date ${day}${later} · language ${language}${source(languageFrom)} · about: ${open}${told.join('; or ') || 'none of ours'}\n`,
  );
  const [only] = about.length === 1 ? about : [];
  for (const { line, surface, kind, ref, target, position } of found) {
    const where = target === null || target === only?.id ? '' : ` [${target}]`;
    const head = `${String(line).padStart(5)}  ${surface}  ${kind} ${ref}`;
    if (kind !== 'actor' || (target === null && about.length > 0)) console.log(head);
    else if (!position) console.log(`${head}  no recorded position${where}`);
    else {
      const facet = position.facet ? ` · ${position.facet}` : '';
      const [proof] = position.citations;
      console.log(
        `${head}  ${position.stance.replaceAll('_', ' ')}${facet}${where} (${position.date})  ${proof?.publisher}: ${proof?.url}`,
      );
    }
  }
  console.log(`\n${found.length} mention(s)`);
}

runAsProcess(USAGE, main);
