// The folder data/ → all its problems. `npm run data:check` prints them and exits 1 when there are any.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Entries, readEntries } from './entries';
import { readEntry } from './entry';
import { formatProblem, type Problem, sortProblems } from './problem';
import { RULES } from './rules';

/** Reads and checks everything; the entries are whole only when no problem is named. */
export function checkData(folder: string, readOne = readEntry): { entries: Entries; problems: Problem[] } {
  const { entries, problems } = readEntries(folder, readOne);
  const found = RULES.flatMap((rule) => rule(entries));
  return { entries, problems: sortProblems([...problems, ...found]) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { entries, problems } = checkData(resolve(process.argv[2] ?? 'data'));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) console.error(`\n${problems.length} problem(s); nothing was written.`);
  else
    console.log(
      `data is sound: ${entries.actors.size} actors, ${entries.targets.size} ceasefires, ${entries.terms.size} terms.`,
    );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
