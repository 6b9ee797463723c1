// One id, one thing; one name, one thing; an id that moved is never used again.
import { foldText } from '../../text/letters';
import type { Entries } from '../reading/entries';
import type { Entry } from '../reading/entry';
import type { Problem } from '../reading/problem';
import type { Rule } from './rule';

interface Named {
  kind: 'actor' | 'target' | 'term';
  id: string;
  entry: Entry<{ name: string }>;
}

export const ids: Rule = (entries, { letters }) => {
  const all = listNamed(entries);
  return [
    ...repeats(all, ({ id }) => id, 'id'),
    ...repeats(all, ({ kind, entry }) => `${kind} ${foldText(letters, entry.value.name)}`, 'name'),
    ...repeats(
      [...entries.actors].flatMap(([id, entry]) =>
        entry.value.kind === 'state' ? [{ id, entry, iso3: entry.value.iso3 }] : [],
      ),
      ({ iso3 }) => iso3,
      'iso3',
    ),
    ...checkMoved(entries, all),
  ];
};

function listNamed({ actors, targets, terms }: Entries): Named[] {
  return [
    ...[...actors].map(([id, entry]): Named => ({ kind: 'actor', id, entry })),
    ...[...targets].map(([id, { ceasefire }]): Named => ({ kind: 'target', id, entry: ceasefire })),
    ...[...terms].map(([id, entry]): Named => ({ kind: 'term', id, entry })),
  ];
}

function repeats<T extends { entry: Entry<unknown> }>(all: T[], keyOf: (one: T) => string, path: string): Problem[] {
  const first = new Map<string, T>();
  return all.flatMap((one) => {
    const key = keyOf(one);
    const other = first.get(key);
    first.set(key, other ?? one);
    if (!other) return [];
    const at = path === 'id' ? [] : [path];
    return [one.entry.problem(at, 'ids', `${other.entry.file} has the same ${path}`, 'correct one of the two')];
  });
}

function checkMoved({ moved }: Entries, all: Named[]): Problem[] {
  if (!moved) return [];
  const known = new Set(all.map(({ id }) => id));
  return Object.entries(moved.value).flatMap(([old, now]) => {
    if (known.has(old))
      return [moved.problem([old], 'ids', `"${old}" moved, and is still there`, 'rename one of the two')];
    if (!Object.hasOwn(moved.value, now)) return [];
    return [moved.problem([old], 'ids', `"${now}" moved too`, 'name the id of today')];
  });
}
