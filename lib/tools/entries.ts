// The folder data/ → all entries by kind and id, with every problem found on the way.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import { type Actor, actor } from '../model/actor';
import { type Ceasefire, ceasefire } from '../model/ceasefire';
import { id as idSchema } from '../model/fields';
import { type Position, positions, type RollCall, votes } from '../model/position';
import { type EvidenceWords, evidenceWords, moved, type Sites, sites, type Term, term } from '../model/term';
import { type Entry, readEntry } from './entry';
import { createStateNames, type StateNames } from './names/state-names';
import type { Problem } from './problem';

/** One folder of data/ceasefires. */
export interface Target {
  ceasefire: Entry<Ceasefire>;
  positions?: Entry<Position[]>;
  votes?: Entry<RollCall[]>;
}

const TARGET_FILES = new Set(['ceasefire.yml', 'positions.yml', 'votes.yml']);

/** All that is authored. Maps are in order of id. */
export interface Entries {
  actors: Map<string, Entry<Actor>>;
  targets: Map<string, Target>;
  terms: Map<string, Entry<Term>>;
  evidence: Map<string, Entry<EvidenceWords>>;
  sites?: Entry<Sites>;
  moved?: Entry<Record<string, string>>;
  /** Names of states that packages know. */
  stateNames?: StateNames;
}

/**
 * Reads everything below `folder`; what fails its schema is left out and named among the problems.
 * `readOne` reads a single file: the preview gives one that remembers.
 */
export function readEntries(
  folder: string,
  readOne: typeof readEntry = readEntry,
): { entries: Entries; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(path: string, schema: ZodType<T>): Entry<T> | undefined => {
    const reading = readOne(`data/${path}`, readFileSync(join(folder, path), 'utf8'), schema);
    problems.push(...reading.problems);
    return reading.entry;
  };
  const optional = <T>(path: string, schema: ZodType<T>): Entry<T> | undefined =>
    existsSync(join(folder, path)) ? read(path, schema) : undefined;
  const all = <T>(kind: string, schema: ZodType<T>): Map<string, Entry<T>> => {
    const entries = new Map<string, Entry<T>>();
    for (const name of namesIn(join(folder, kind))) {
      const id = name.replace(/\.yml$/, '');
      if (!name.endsWith('.yml') || !idSchema.safeParse(id).success) {
        problems.push(misnamed(`data/${kind}/${name}`));
        continue;
      }
      const entry = read(`${kind}/${name}`, schema);
      if (entry) entries.set(id, entry);
    }
    return entries;
  };

  const targets = new Map<string, Target>();
  for (const id of namesIn(join(folder, 'ceasefires'))) {
    const path = `ceasefires/${id}`;
    if (!idSchema.safeParse(id).success) {
      problems.push(misnamed(`data/${path}`, 'the name of the folder is an id: lower-case words joined by hyphens'));
      continue;
    }
    for (const name of namesIn(join(folder, path)).filter((one) => !TARGET_FILES.has(one))) {
      problems.push(misnamed(`data/${path}/${name}`, 'nothing reads this file'));
    }
    if (!existsSync(join(folder, path, 'ceasefire.yml'))) {
      problems.push(misnamed(`data/${path}`, 'a folder of ceasefires holds a ceasefire.yml'));
      continue;
    }
    const head = read(`${path}/ceasefire.yml`, ceasefire);
    const acts = optional(`${path}/positions.yml`, positions);
    const rolls = optional(`${path}/votes.yml`, votes);
    if (head) targets.set(id, { ceasefire: head, positions: acts, votes: rolls });
  }
  const entries = {
    actors: all('actors', actor),
    targets,
    terms: all('terms', term),
    evidence: all('evidence', evidenceWords),
    sites: optional('sites.yml', sites),
    moved: optional('moved.yml', moved),
    stateNames: createStateNames(),
  };
  return { entries, problems };
}

function namesIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];
}

function misnamed(file: string, message = 'the name of an entry is its id and ends in .yml'): Problem {
  return { file, line: 1, column: 1, rule: 'file-name', message, mend: 'rename or remove it' };
}
