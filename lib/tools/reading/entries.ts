// The folder data/ → all entries by kind and id, with every problem found on the way.
import { join } from 'node:path';
import type { ZodType } from 'zod';
import { type Actor, actor } from '../../model/actor';
import { type Ceasefire, ceasefire } from '../../model/ceasefire';
import { changes, type ReleaseChanges } from '../../model/changes';
import { type Demonyms, demonyms } from '../../model/demonyms';
import { id as idSchema, language } from '../../model/fields';
import { type Position, positions, type RollCall, votes } from '../../model/position';
import { type ReportedRules, reportedRules } from '../../model/reported';
import { type EvidenceWords, evidenceWords, moved, type Sites, sites, type Term, term } from '../../model/term';
import { createStateNames, type StateNames } from '../names/state-names';
import { type Entry, type Reading, readEntry } from './entry';
import { fileIds, folderIds, knownNames, misplaced } from './entry-folder';
import type { Problem } from './problem';
import { readSource } from './source-file';

/** One folder of data/ceasefires. */
export interface Target {
  ceasefire: Entry<Ceasefire>;
  positions?: Entry<Position[]>;
  votes?: Entry<RollCall[]>;
}

/** What could be read of a target. */
export interface TargetFiles extends Partial<Target> {
  id: string;
}

const TOP = [
  'CHANGELOG.md',
  'README.md',
  'actors',
  'ceasefires',
  'changes.yml',
  'demonyms',
  'evidence',
  'moved.yml',
  'public',
  'reported',
  'sites.yml',
  'terms',
] as const;
const TARGET_FILES = ['ceasefire.yml', 'positions.yml', 'votes.yml'] as const;

/** All that is authored. Maps are in order of id. */
export interface Entries {
  actors: Map<string, Entry<Actor>>;
  targets: Map<string, Target>;
  terms: Map<string, Entry<Term>>;
  evidence: Map<string, Entry<EvidenceWords>>;
  /** By language. */
  demonyms: Map<string, Entry<Demonyms>>;
  /** How sentences tell of an act, by language. */
  reported?: Map<string, Entry<ReportedRules>>;
  sites?: Entry<Sites>;
  moved?: Entry<Record<string, string>>;
  /** What the latest releases changed; written by `npm run release`. */
  changes?: Entry<ReleaseChanges[]>;
  /** Names of states that packages know. */
  stateNames?: StateNames;
  /** `actors/<id>` and the like: what there is, though it could not be read. */
  unread?: ReadonlySet<string>;
  /** What could be read of targets whose ceasefire.yml could not. */
  headless?: TargetFiles[];
}

/** All targets, also those of which only positions or votes could be read. */
export function targetFiles({ targets, headless = [] }: Entries): TargetFiles[] {
  return [...[...targets].map(([id, target]) => ({ id, ...target })), ...headless];
}

/**
 * Reads everything below `folder`; what fails its schema is left out and named among the problems. Never throws.
 * `readOne` reads the text of a single file.
 */
export function readEntries(folder: string, readOne = readEntry): { entries: Entries; problems: Problem[] } {
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const read = <T>(path: string, schema: ZodType<T>): Entry<T> | undefined => {
    const file = `data/${path}`;
    const source = readSource(join(folder, path), file);
    const reading: Reading<T> = source.text === undefined ? { problems: [] } : readOne(file, source.text, schema);
    problems.push(...source.problems, ...reading.problems);
    return reading.entry;
  };
  const at = (path: string) => ({ path: join(folder, path), file: `data/${path}` });
  const all = <T>(kind: string, schema: ZodType<T>, name: ZodType<string> = idSchema): Map<string, Entry<T>> => {
    const entries = new Map<string, Entry<T>>();
    for (const id of fileIds(at(kind), name, problems)) {
      const entry = read(`${kind}/${id}.yml`, schema);
      if (entry) entries.set(id, entry);
      else unread.add(`${kind}/${id}`);
    }
    return entries;
  };

  const top = knownNames({ path: folder, file: 'data', mayBeLink: true }, TOP, problems);
  const targets = new Map<string, Target>();
  const headless: TargetFiles[] = [];
  for (const id of folderIds(at('ceasefires'), problems)) {
    const path = `ceasefires/${id}`;
    const names = knownNames(at(path), TARGET_FILES, problems);
    const head = names.has('ceasefire.yml') ? read(`${path}/ceasefire.yml`, ceasefire) : undefined;
    const acts = names.has('positions.yml') ? read(`${path}/positions.yml`, positions) : undefined;
    const rolls = names.has('votes.yml') ? read(`${path}/votes.yml`, votes) : undefined;
    if (head) {
      targets.set(id, { ceasefire: head, positions: acts, votes: rolls });
      continue;
    }
    headless.push({ id, positions: acts, votes: rolls });
    unread.add(path);
    if (!names.has('ceasefire.yml'))
      problems.push(misplaced(`data/${path}`, 'a folder of ceasefires holds a ceasefire.yml', 'write it'));
  }
  const entries = {
    actors: all('actors', actor),
    targets,
    terms: all('terms', term),
    evidence: all('evidence', evidenceWords, language),
    demonyms: all('demonyms', demonyms, language),
    reported: all('reported', reportedRules, language),
    sites: top.has('sites.yml') ? read('sites.yml', sites) : undefined,
    moved: top.has('moved.yml') ? read('moved.yml', moved) : undefined,
    changes: top.has('changes.yml') ? read('changes.yml', changes) : undefined,
    stateNames: createStateNames(),
    unread,
    headless,
  };
  return { entries, problems };
}
