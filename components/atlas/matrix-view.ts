// Who stands where on everything: actors by targets. Types only.
import type { AsOf, TargetName } from '../../lib/model/view';
import type { ActorKind, Region, Stance, TargetKind } from '../../lib/model/vocabulary';

/** What the matrix is narrowed to; null: not at all. */
export interface MatrixFilters {
  conflict: string | null;
  targetKind: TargetKind | null;
  actorKind: ActorKind | null;
  region: Region | null;
  /** Actors with that stance on any of the targets. */
  stance: Stance | null;
  /** Rows: who acted most first, or by name. */
  order: 'acts' | 'name';
}

/** Where an actor stands on a target. */
export interface MatrixCell {
  stance: Stance;
  date: string;
  facet?: string | undefined;
}

export interface MatrixColumn {
  target: TargetName;
  conflict: string;
  declared: string;
}

export interface MatrixRow {
  actor: { id: string; name: string; kind: ActorKind };
  /** By the place of the column; where there is none, no position is recorded. */
  cells: ReadonlyMap<number, MatrixCell>;
}

export interface AtlasMatrix {
  show: 'matrix';
  filters: MatrixFilters;
  /** What there is to choose from, in the whole record. */
  choices: {
    conflicts: readonly string[];
    targetKinds: readonly TargetKind[];
    actorKinds: readonly ActorKind[];
    regions: readonly Region[];
  };
  /** By conflict, the one with the newest target first; in a conflict by date, newest first. */
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
  /** Cells that hold a position. */
  recorded: number;
  asOf: AsOf;
}
