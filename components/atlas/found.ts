// What a search in the atlas finds. Types only.
import type { ActorKind, TargetKind } from '../../lib/model/vocabulary';

export type FoundKind = 'actor' | 'target' | 'term';

export interface Found {
  kind: FoundKind;
  id: string;
  name: string;
  /** The form in which it was found, where that is not its name. */
  by: string | null;
  actorKind?: ActorKind;
  targetKind?: TargetKind;
  /** Of a target: when it was declared, and its conflict. */
  date?: string;
  conflict?: string;
}

/** What is found by what was typed; of many, the best, and how many there are. */
export type SearchAnswer = { found: readonly Found[]; total: number };
