// `npm run data:new -- actor|ceasefire|position|vote …`: a new entry by flags, and by questions at a terminal.
import { createInterface } from 'node:readline/promises';
import { pathToFileURL } from 'node:url';
import { runAsProcess, UsageError } from './command';
import { actorScaffold } from './new/actor';
import { type Added, addEntry, refusePlace } from './new/add-entry';
import { type Ask, askFields } from './new/ask';
import { ceasefireScaffold } from './new/ceasefire';
import { missingOfCitations } from './new/citations';
import { type Answers, missingFields, withOffers } from './new/field';
import { helpOf, readFlags } from './new/flags';
import { positionScaffold } from './new/position';
import { ID_FLAG, type Scaffold } from './new/scaffold';
import { voteScaffold } from './new/vote';
import { formatProblem } from './reading/problem';

const SCAFFOLDS = [actorScaffold, ceasefireScaffold, positionScaffold, voteScaffold];

const OPENING = `usage: npm run data:new -- actor|ceasefire ID … | position|vote --target ID … [--json]
Writes a new entry. At a terminal it asks for what no flag gives; elsewhere every required flag must be there.
An act or roll call goes to its place by date; what stands in the file stays as it is, and no file is overwritten.
Exit code: 0 written and sound · 1 not written, or written and the rules find a problem in it · 2 wrong usage.
--json prints {"written", "line", "problems"}; with something missing also {"missing"}.`;

/** Where the command works and how it asks; `ask` is null where nobody can answer. */
export interface Surroundings {
  folder: string;
  ask: Ask | null;
}

/** The help of the kinds that the words name, or of all. */
export function usageFor(words: string[]): string {
  const named = SCAFFOLDS.filter(({ kind }) => words.includes(kind));
  return [OPENING, ...(named.length > 0 ? named : SCAFFOLDS).map(helpOf)].join('\n\n');
}

/** Makes the entry and tells of it; returns the exit code. */
export async function makeEntry(words: string[], { folder, ask }: Surroundings): Promise<number> {
  const [kind, ...rest] = words;
  const scaffold = SCAFFOLDS.find((one) => one.kind === kind);
  if (!scaffold) throw new UsageError(kind === undefined ? 'say what to make' : `no kind of entry is called "${kind}"`);
  const { answers: given, json } = readFlags(scaffold, rest);
  const place = scaffold.fields[0]?.flag ?? '';
  const refusal = given[place]?.[0] === undefined ? undefined : refusePlace(folder, scaffold, given[place][0]);
  if (refusal) return tell({ written: null, line: 1, problems: [refusal] }, [], json);
  const needed = missingOf(scaffold, given);
  const answers = needed.length > 0 && ask ? await askAll(folder, scaffold, given, ask) : given;
  const missing = missingOf(scaffold, answers);
  if (missing.length > 0) {
    if (json) console.log(JSON.stringify({ written: null, problems: [], missing }));
    throw new UsageError(missing.map(({ flag, what }) => `missing: ${nameOf(flag)}  ${what}`).join('\n'));
  }
  const added = addEntry(folder, scaffold, withOffers(scaffold.fields, answers));
  return tell(added, scaffold.next(answers[place]?.[0] ?? ''), json);
}

function tell({ written, line, problems }: Added, next: string[], json: boolean): number {
  const isSound = problems.length === 0;
  if (json) console.log(JSON.stringify({ written, line, problems }));
  else {
    for (const problem of problems) console.error(formatProblem(problem));
    const outcome = written === null ? 'nothing was written' : 'the entry was written all the same';
    if (!isSound) console.error(`\n${problems.length} problem(s); ${outcome}.`);
    if (written !== null) console.log([`${written}:${line}`, ...next.map((step) => `next: ${step}`)].join('\n'));
  }
  return isSound ? 0 : 1;
}

function missingOf({ fields }: Scaffold, answers: Answers): { flag: string; what: string }[] {
  const listed = missingFields(fields, answers).map(({ flag, what, choices }) => ({
    flag,
    what: choices ? `${what}: ${choices.join(', ')}` : what,
  }));
  return [...listed, ...missingOfCitations(answers)];
}

function nameOf(flag: string): string {
  return flag === ID_FLAG ? 'ID (the word behind the kind)' : `--${flag}`;
}

function askAll(folder: string, scaffold: Scaffold, given: Answers, ask: Ask): Promise<Answers> {
  const [place] = scaffold.fields;
  return askFields(scaffold.fields, given, {
    ask,
    say: (line) => console.error(line),
    refuse: (flag, value) => (flag === place?.flag ? refusePlace(folder, scaffold, value)?.message : undefined),
  });
}

/** Questions go to stderr: stdout is what a program may read. */
async function main(words: string[]): Promise<number> {
  if (!process.stdin.isTTY) return makeEntry(words, { folder: 'data', ask: null });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  terminal.once('close', () => left.abort());
  const ask: Ask = (question) =>
    terminal.question(question, { signal: left.signal }).catch(() => {
      throw new Error('\nleft before the end; nothing was written');
    });
  try {
    return await makeEntry(words, { folder: 'data', ask });
  } finally {
    terminal.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) runAsProcess(usageFor, main);
