// The labelled corpus: `<language>.txt` beside this file → groups, checked against the record.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkData } from '../../lib/tools/check';
import { compileDataset } from '../../lib/tools/compile';
import type { Entries } from '../../lib/tools/reading/entries';
import type { Problem } from '../../lib/tools/reading/problem';
import { type ScanData, scanData } from '../../lib/tools/scan-text';
import { type Group, parseLabelled } from './labelled';

/** The groups of one language. */
export interface Corpus {
  language: string;
  groups: Group[];
}

/** Everything that is judged, and what it is judged with. */
export interface Evaluated {
  corpora: Corpus[];
  data: ScanData;
  /** Ids of the ceasefire words. */
  terms: ReadonlySet<string>;
  problems: Problem[];
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Reads the corpora and compiles the record in memory; with problems, neither is worth judging. */
export function readEvaluated(dataFolder: string, folder = FOLDER): Evaluated {
  const { entries, problems } = checkData(dataFolder);
  const known = new Set([...entries.actors.keys(), ...entries.targets.keys(), ...entries.terms.keys()]);
  const read = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, ...parseLabelled(readFileSync(join(folder, name), 'utf8'), `test/eval/${name}`) }));
  const own = read.flatMap(({ name, groups, problems }) => [...problems, ...unknownRefs(groups, known, name)]);
  return {
    corpora: read.map(({ name, groups }) => ({ language: name.replace(/\.txt$/, ''), groups })),
    data: compiled(entries, problems),
    terms: new Set(entries.terms.keys()),
    problems: [...problems, ...own],
  };
}

function compiled(entries: Entries, problems: readonly Problem[]): ScanData {
  return scanData(problems.length > 0 ? new Map() : compileDataset(entries, '0'));
}

/** Labels whose ref is no actor, ceasefire or term of the record. */
export function unknownRefs(groups: readonly Group[], known: ReadonlySet<string>, name: string): Problem[] {
  return groups
    .flatMap(({ passages }) => passages.flatMap(({ labels }) => labels))
    .filter(({ ref }) => ref !== null && !known.has(ref))
    .map(({ ref, line }) => ({
      file: `test/eval/${name}`,
      line,
      column: 1,
      rule: 'labelled',
      message: `${ref} is not in the record`,
      mend: 'use the id of an actor, a ceasefire or a term: the name of its file or folder in data',
    }));
}
