// Two snapshots → the entries whose text differs, each read in both states. What did not change is not parsed.
import type { ZodType } from 'zod';
import { moved } from '../../model/term';
import { readEntry } from '../reading/entry';
import type { Difference } from './difference';
import type { Snapshot } from './snapshot';

/** A file in both states: null where it is missing, or could not be read. */
export interface Pair<T> {
  old: T | null;
  new: T | null;
}

export interface Reader {
  /** Null where the texts are the same, or one could not be read. */
  pair<T>(path: string, schema: ZodType<T>): Pair<T> | null;
  /** Reads one state of a file, changed or not; null where it is missing or cannot be read. */
  one<T>(state: 'old' | 'new', path: string, schema: ZodType<T>): T | null;
  /** Paths of all files of either state, each once, in order; and of those that differ. */
  paths: string[];
  changedPaths: string[];
  moved: Difference['moved'];
  unread: Difference['unread'];
}

/** Ids that moved are read under their new id, so that a move alone is no change. */
export function openReader(before: Snapshot, now: Snapshot): Reader {
  const unread: Reader['unread'] = [];
  const read = <T>(state: 'old' | 'new', path: string, text: string, schema: ZodType<T>): T | null => {
    const { entry, problems } = readEntry(`data/${path}`, text, schema);
    unread.push(...problems.map((problem) => ({ state, problem })));
    return entry?.value ?? null;
  };
  const movesOf = (state: 'old' | 'new', snapshot: Snapshot) => {
    const text = snapshot.get('moved.yml');
    return (text === undefined ? null : read(state, 'moved.yml', text, moved)) ?? {};
  };
  const [movesBefore, movesNow] = [movesOf('old', before), movesOf('new', now)];
  const fresh = Object.entries(movesNow).filter(([old]) => !(old in movesBefore));
  const newIds = new Map(fresh);
  const old = new Map([...before].map(([path, text]) => [movePath(path, newIds), text]));
  const states = { old, new: now };
  const paths = [...new Set([...now.keys(), ...old.keys()])].sort();
  return {
    pair(path, schema) {
      const texts = { old: old.get(path), new: now.get(path) };
      if (texts.old === texts.new) return null;
      const problems = unread.length;
      const values = {
        old: texts.old === undefined ? null : moveIds(read('old', path, texts.old, schema), newIds),
        new: texts.new === undefined ? null : read('new', path, texts.new, schema),
      };
      return unread.length > problems ? null : values;
    },
    one(state, path, schema) {
      const text = states[state].get(path);
      return text === undefined ? null : (readEntry(`data/${path}`, text, schema).entry?.value ?? null);
    },
    paths,
    changedPaths: paths.filter((path) => old.get(path) !== now.get(path)),
    moved: fresh.map(([from, to]) => ({ old: from, new: to })),
    unread,
  };
}

/** `actors/old.yml`, `ceasefires/old/votes.yml` → under the new id. */
function movePath(path: string, newIds: ReadonlyMap<string, string>): string {
  const [folder = '', name = '', ...rest] = path.split('/');
  const id = name.replace(/\.yml$/, '');
  const moved = newIds.get(id);
  return moved === undefined ? path : [folder, name.replace(id, moved), ...rest].join('/');
}

/** An id is never used for anything else, so that every text that is one is meant. */
function moveIds<T>(value: T, newIds: ReadonlyMap<string, string>): T {
  if (newIds.size === 0) return value;
  const move = (one: unknown): unknown => {
    if (typeof one === 'string') return newIds.get(one) ?? one;
    if (Array.isArray(one)) return one.map(move);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, move(inner)]));
  };
  return move(value) as T;
}
