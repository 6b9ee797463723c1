// Rows → counts of them by anything: a conflict, a side, a kind of actor, a region.
import { STANCES, type Stance } from '../../model/vocabulary';
import type { Row } from './rows';

/** The positions that have something in common. */
export interface Group {
  name: string;
  /** Targets and actors with at least one of these positions. */
  targets: number;
  actors: number;
  authored: number;
  derived: number;
  /** Of the authored ones; those of roll calls would outweigh them. */
  stances: Record<Stance, number>;
}

/** Counts by the name that each row is given; names without rows count nothing, but are there. */
export function groupRows(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  names: readonly string[] = [],
): Map<string, Group> {
  const lists = new Map<string, Row[]>(names.map((name) => [name, []]));
  for (const row of rows) {
    const name = nameOf(row);
    const list = lists.get(name);
    if (list) list.push(row);
    else lists.set(name, [row]);
  }
  return new Map([...lists].map(([name, list]) => [name, countRows(name, list)]));
}

export function countRows(name: string, rows: readonly Row[]): Group {
  const authored = rows.filter(({ derived }) => !derived);
  return {
    name,
    targets: new Set(rows.map(({ target }) => target)).size,
    actors: new Set(rows.map(({ actor }) => actor)).size,
    authored: authored.length,
    derived: rows.length - authored.length,
    stances: countBy(STANCES, authored, ({ stance }) => stance),
  };
}

/** How many have each of the keys, in the order of the keys. */
export function countBy<K extends string, T>(
  keys: readonly K[],
  all: readonly T[],
  keyOf: (one: T) => K,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const one of all) counts[keyOf(one)] += 1;
  return counts;
}

/** Most positions first; of equals, by name. */
export function bySize(a: Group, b: Group): number {
  return b.authored + b.derived - (a.authored + a.derived) || a.name.localeCompare(b.name, 'en');
}
