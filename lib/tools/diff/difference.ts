// What changed between two states of the record, as data. Values are as authored; null is the absence of a key.
import type { Alias } from '../../model/fields';
import type { Position, RollCall } from '../../model/position';
import type { Problem } from '../reading/problem';

export interface FieldChange {
  field: string;
  old: unknown;
  new: unknown;
}

/** A thing that is in both states, and is not the same. */
export interface Change<T> {
  old: T;
  new: T;
  fields: FieldChange[];
}

/** Of a list: what came, what changed, what went. */
export interface ListDifference<T> {
  added: T[];
  changed: Change<T>[];
  withdrawn: T[];
}

export type Status = 'added' | 'removed' | 'changed';

/** Of one actor, target or term. */
export interface EntryDifference {
  id: string;
  name: string;
  status: Status;
  /** Of a changed one; an added or removed one is told by its name. */
  fields: FieldChange[];
  aliases: ListDifference<Alias>;
}

export interface TargetDifference extends EntryDifference {
  /** Kind and date, of the new state where there is one. */
  kind: string;
  declared: string;
  positions: ListDifference<Position>;
  rollCalls: ListDifference<RollCall>;
  /** Entries in which nothing but the day of the check is new. */
  checkedAnew: number;
}

export interface Difference {
  targets: TargetDifference[];
  actors: EntryDifference[];
  terms: EntryDifference[];
  /** Ids that are new in moved.yml. Nothing else is told of what only got another id. */
  moved: { old: string; new: string }[];
  /** Files below data with other changes: words of evidence, news hosts. */
  otherFiles: string[];
  /** Files that could not be read, and so were not compared. */
  unread: { state: 'old' | 'new'; problem: Problem }[];
}
