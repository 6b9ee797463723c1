// `npm run data:stats`: how much the record covers, and how evenly.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fullDate } from '../model/fields';
import { runAsProcess, UsageError } from './command';
import { readEntries } from './reading/entries';
import { formatProblem } from './reading/problem';
import { collectStats } from './stats/collect';
import { tellStats } from './stats/tell';

const USAGE = `usage: npm run data:stats -- [--date 2026-11-22] [--json]
Tells coverage and balance: totals (those of the compiled manifest), conflicts, sides, kinds of actors, regions,
attribution and confidence, citations, age of the checks, actors with most positions and with none.
--date is the day on which a check is overdue; without it, today. --json prints every figure.
Exit code: 0 · 1 a file could not be read, and is not counted · 2 wrong usage.`;

/** Counts what stands below the folder and tells it; returns the exit code. */
export function tellRecord(folder: string, words: string[]): number {
  const { values } = parseArgs({ args: words, options: { json: { type: 'boolean' }, date: { type: 'string' } } });
  const today = values.date ?? new Date().toISOString().slice(0, 10);
  if (!fullDate.safeParse(today).success) throw new UsageError(`--date ${today} is no day`);
  const { entries, problems } = readEntries(folder);
  const stats = collectStats(entries, today);
  if (values.json) console.log(JSON.stringify({ ...stats, problems }));
  else console.log(tellStats(stats).slice(1).join('\n'));
  for (const problem of values.json ? [] : problems) console.error(formatProblem(problem));
  if (!values.json && problems.length > 0)
    console.error(`\n${problems.length} problem(s); what has one is not counted.`);
  return problems.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  runAsProcess(USAGE, (words) => tellRecord(resolve('data'), words));
