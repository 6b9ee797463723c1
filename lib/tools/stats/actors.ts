// Rows and entries → which actors have most positions, and which none.
import type { ActRecord } from '../../model/record';
import type { Entries } from '../reading/entries';
import type { Row } from './rows';

export interface ActorCount {
  id: string;
  name: string;
  kind: string;
  authored: number;
  derived: number;
  targets: number;
}

export interface ActorStats {
  /** All with a position, most authored ones first: a seat in the Assembly is no merit. */
  withPositions: ActorCount[];
  /** Of office-holders, whose acts are those of their body: who is never named as speaker. */
  without: { id: string; name: string; kind: string }[];
}

export function countActors({ actors }: Entries, rows: readonly Row[], acts: readonly ActRecord[]): ActorStats {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const list = lists.get(row.actor);
    if (list) list.push(row);
    else lists.set(row.actor, [row]);
  }
  const speakers = new Set(acts.map(({ speaker }) => speaker?.id));
  const withPositions = [...lists].map(([id, list]) => ({
    id,
    name: actors.get(id)?.value.name ?? id,
    kind: actors.get(id)?.value.kind ?? 'unknown',
    authored: list.filter(({ derived }) => !derived).length,
    derived: list.filter(({ derived }) => derived).length,
    targets: new Set(list.map(({ target }) => target)).size,
  }));
  return {
    withPositions: withPositions.sort(
      (a, b) => b.authored - a.authored || b.derived - a.derived || a.id.localeCompare(b.id),
    ),
    without: [...actors]
      .filter(([id]) => !lists.has(id) && !speakers.has(id))
      .map(([id, { value }]) => ({ id, name: value.name, kind: value.kind })),
  };
}
