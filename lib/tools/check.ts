// The folder data/ → all its problems. `npm run data:check` prints them and exits 1 when there are any.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runAsProcess, UsageError } from './command';
import { type Counts, countEntries } from './counts';
import { type Entries, readEntries } from './reading/entries';
import { readEntry } from './reading/entry';
import { formatProblem, type Problem, sortProblems } from './reading/problem';
import { RULES } from './rules';
import { type Given, givenOf } from './rules/rule';

const USAGE = `usage: npm run data:check -- [FOLDER] [--json]
  FOLDER  the record to check; data/ without it
  --json  prints {"problems": […], "counts": {…}} and nothing else
exit code: 0 sound, 1 problems, 2 wrong usage`;

export interface Check {
  entries: Entries;
  /** What the rules were given. */
  given: Given;
  problems: Problem[];
  /** What is to be looked at, and fails nothing: reviews that are overdue. */
  warnings: Problem[];
}

/** Reads and checks everything; the entries are whole only when no problem is named. */
export function checkData(folder: string, readOne = readEntry, today = latestDay()): Check {
  const { entries, problems } = readEntries(folder, readOne);
  const given = givenOf(entries, today);
  const found = [...problems, ...RULES.flatMap((rule) => rule(entries, given))];
  return {
    entries,
    given,
    problems: sortProblems(found.filter(({ warning }) => !warning)),
    warnings: sortProblems(found.filter(({ warning }) => warning)),
  };
}

/** The day it is already somewhere: an entry written there is not from the future. */
function latestDay(): string {
  const HOURS_AHEAD = 14;
  return new Date(Date.now() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

/** What was counted, in one line. */
export function formatCounts(counts: Counts & { overdue: number }): string {
  const { actors, targets, terms, positions, derived, rollCalls, citations, actorsWithPositions, overdue } = counts;
  return (
    `${targets} targets, ${actors} actors (${actorsWithPositions} with positions), ${terms} terms; ${positions} positions ` +
    `authored and ${derived} derived from ${rollCalls} roll calls; ${citations} citations; ${overdue} reviews overdue`
  );
}

function main(words: string[]): number {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [folder = 'data', ...more] = positionals;
  if (more.length > 0) throw new UsageError('one folder at a time');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${folder} is no folder`);
  const { entries, problems, warnings } = checkData(resolve(folder));
  const counts = { ...countEntries(entries), overdue: warnings.length };
  if (values.json) console.log(JSON.stringify({ problems, counts }));
  else print(problems, warnings, counts);
  return problems.length > 0 ? 1 : 0;
}

function print(problems: Problem[], warnings: Problem[], counts: Counts & { overdue: number }): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (warnings.length > 0) console.error(`${problems.length > 0 ? '\n' : ''}To be reviewed, no fault yet:`);
  for (const warning of warnings) console.error(formatProblem(warning));
  if (problems.length > 0) console.error(`\n${problems.length} problem(s).`);
  console.log(`${problems.length > 0 ? 'read' : 'data is sound'}: ${formatCounts(counts)}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) runAsProcess(USAGE, main);
