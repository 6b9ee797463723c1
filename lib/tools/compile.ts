// data/ → .dataset/: what the extension ships. `npm run data:compile`.
//   gate.json                the word beginnings and news hosts that are part of the scripts
//   files/lexicon/<lang>.json one lexicon a language         files/lexicon/cues.json     what tells targets apart
//   files/reported/<lang>.json how sentences tell of an act
//   files/record/manifest.json  the identity card
//   files/record/terms.json     files/record/actors.jsonl    files/record/targets/<id>.jsonl  one file a target
//   files/record/changes.json   what the latest releases changed
//   files/record/names.json     what the atlas is searched by   files/record/stands.json      who stands where, on all
// Same input, same bytes, on any machine. A target is a file of its own, and an act a line of it, so that one is read
// without parsing all.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeBook } from '../dataset/book';
import { standLines, writeTarget } from '../dataset/target-file';
import type { Manifest, StandsRecord } from '../model/record';
import { loosePattern } from '../text/loose-search';
import { type AliasList, aliasListOf } from './aliases';
import { checkData } from './check';
import { runAsProcess } from './command';
import { compileChanges } from './compile-changes';
import { compileCues } from './compile-cues';
import { compileLexicon, lexiconLanguages } from './compile-lexicon';
import { compileNames } from './compile-names';
import { compileActors, compileTargets, compileTerms } from './compile-records';
import { compileReported } from './compile-reported';
import { compileStems } from './compile-stems';
import { countEntries, countPositions } from './counts';
import type { Entries } from './reading/entries';
import { formatProblem, type Problem } from './reading/problem';

const FORMAT = 1;
const USAGE = `usage: npm run data:compile -- [--json]
Checks the entries and writes what the extension ships to .dataset; with problems, nothing.
--json prints {"problems": […], "bytes": {path: bytes}} and nothing else. Exit code: 0 · 1 problems · 2 wrong usage`;

/** Path below the output folder → content. */
export type Files = Map<string, string>;

/** Compiles checked entries; `version` is that of the package. Whoever checked them has listed the aliases already. */
export function compileDataset(entries: Entries, version: string, list = aliasListOf(entries)): Files {
  const languages = lexiconLanguages(list.aliases);
  const lexicons: Files = new Map();
  for (const language of languages)
    lexicons.set(`files/lexicon/${language}.json`, compileLexicon(entries, language, list));
  lexicons.set('files/lexicon/cues.json', compileCues(entries, list.letters));
  for (const [language, rules] of compileReported(entries)) lexicons.set(`files/reported/${language}.json`, rules);
  const stems = compileStems(entries, list.letters);
  const gate = { stems, loosely: loosePattern(stems), news: entries.sites?.value.news ?? [] };
  return compileRecord(entries, version, { languages, files: lexicons }, list).set('gate.json', JSON.stringify(gate));
}

/** Compiles the record, beside the lexicons that ship with it; without them it is what the atlas reads. */
export function compileRecord(
  entries: Entries,
  version: string,
  lexicons: { languages: string[]; files: Files } = { languages: [], files: new Map() },
  list: AliasList = aliasListOf(entries),
): Files {
  const targets = compileTargets(entries);
  const shipped: Files = new Map(lexicons.files);
  for (const target of targets) shipped.set(`files/record/targets/${target.facts.id}.jsonl`, writeTarget(target));
  shipped.set('files/record/actors.jsonl', writeBook(compileActors(entries, targets)));
  shipped.set('files/record/terms.json', JSON.stringify(compileTerms(entries)));
  shipped.set('files/record/changes.json', JSON.stringify(compileChanges(entries)));
  const stands: StandsRecord = Object.fromEntries(
    targets.map((target) => [target.facts.id, { checked: target.facts.checked, lines: standLines(target) }]),
  );
  shipped.set('files/record/stands.json', JSON.stringify(stands));
  shipped.set('files/record/names.json', JSON.stringify(compileNames(list, targets, entries.terms)));
  const { actors, positions, derived, terms } = countEntries(entries);
  const manifest: Manifest = {
    format: FORMAT,
    version,
    date: latestCheck(entries),
    digest: digestOf(shipped),
    counts: { actors, targets: targets.length, positions, derived, terms },
    languages: lexicons.languages,
    reported: [...(entries.reported?.keys() ?? [])],
    targets: [...entries.targets].map(([id, target]) => {
      const { kind, name, conflict, declared } = target.ceasefire.value;
      return { id, kind, name, conflict, declared, positions: countPositions(target) };
    }),
  };
  return shipped.set('files/record/manifest.json', JSON.stringify(manifest));
}

function latestCheck({ targets }: Entries): string {
  const checks = [...targets.values()].flatMap(({ ceasefire, positions, votes }) =>
    [ceasefire.value, ...(positions?.value ?? []), ...(votes?.value ?? [])].map(({ checked }) => checked),
  );
  return checks.sort().at(-1) ?? '1970-01-01';
}

function digestOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(path).update('\0').update(content);
  return hash.digest('hex');
}

/** Checks, compiles and writes; with problems, prints them all and writes nothing. Returns success. */
export function compileTo(folder: string, dataFolder: string, version: string): boolean {
  return compileAndTell(folder, dataFolder, version, tellProblems).length === 0;
}

function compileAndTell(
  folder: string,
  dataFolder: string,
  version: string,
  tell: (problems: Problem[], files: Files) => void,
): Problem[] {
  const { entries, given, problems } = checkData(dataFolder);
  const files: Files = problems.length > 0 ? new Map() : compileDataset(entries, version, given);
  if (files.size > 0) writeDataset(folder, files);
  tell(problems, files);
  return problems;
}

/** Writes the files, and nothing else, to the folder. */
export function writeDataset(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  for (const path of files.keys()) mkdirSync(dirname(join(folder, path)), { recursive: true });
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
}

function tellProblems(problems: Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) console.error(`\n${problems.length} problem(s); nothing was written.`);
}

/** `bytes`: of each file that was written, by its path. */
function tellJson(problems: Problem[], files: Files): void {
  const bytes = Object.fromEntries([...files].map(([path, content]) => [path, Buffer.byteLength(content)]));
  console.log(JSON.stringify({ problems, bytes }));
}

/** The command: `folders` are those to write and to read. */
export function compileCommand(words: string[], folders: { to: string; from: string }, version: string): number {
  const { values } = parseArgs({ args: words, options: { json: { type: 'boolean' } } });
  return compileAndTell(folders.to, folders.from, version, values.json ? tellJson : tellProblems).length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const folders = { to: resolve('.dataset'), from: resolve('data') };
  runAsProcess(USAGE, (words) => compileCommand(words, folders, version));
}
