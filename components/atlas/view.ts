// What the atlas is given to show; built by lib/atlas from the records.
// Types only.
import type { ActorRecord, TermRecord } from '../../lib/model/record';
import type { AsOf, CeasefireCard, Standing, TargetName } from '../../lib/model/view';
import type {
  ActorKind,
  CEASEFIRE_CLASSES,
  LATERALITIES,
  PURPOSES,
  Relation,
  Stance,
} from '../../lib/model/vocabulary';
import type { ActEntry, ChronicleEntry } from './chronicle-entry';
import type { AtlasMatrix } from './matrix-view';

/** In which order a page tells: by actor and target, or by time. */
export type Order = 'standing' | 'time';

/** One actor on the page of a target. */
export interface AtlasStanding extends Standing {
  actor: { id: string; name: string; kind: ActorKind };
  /** The stance under which the actor is listed and counted; null: no recorded position by the date. */
  stance: Stance | null;
}

/** The page of one target. */
export interface AtlasTarget {
  show: 'target';
  /** Its counts agree with the stances of `standings`; `because` is not shown. */
  card: CeasefireCard;
  class?: (typeof CEASEFIRE_CLASSES)[number] | undefined;
  laterality?: (typeof LATERALITIES)[number] | undefined;
  purposes?: readonly (typeof PURPOSES)[number][] | undefined;
  /** In order of name. */
  standings: readonly AtlasStanding[];
  related: readonly { target: TargetName; how: Relation; from: 'this' | 'other' }[];
  order: Order;
  /** Everything that happened, in order of time; empty in the other order. */
  chronicle: readonly ChronicleEntry[];
  /** Id of the actor whose entry is open at first. */
  openActor?: string | undefined;
}

/** The page of one actor. */
export interface AtlasActor {
  show: 'actor';
  actor: ActorRecord;
  /** One for each target on which the actor has an entry; shown in the order given. */
  standings: readonly Standing[];
  order: Order;
  /** Every act, in order of time; empty in the other order. */
  history: readonly ActEntry[];
  asOf: AsOf;
}

/** The page of one term. */
export interface AtlasTerm {
  show: 'term';
  term: TermRecord;
}

/** What the address after "#" asks for. */
export type AtlasView =
  | { show: 'index' }
  | { show: 'loading' }
  | { show: 'failed' }
  | { show: 'missing'; id: string }
  | AtlasMatrix
  | AtlasTarget
  | AtlasActor
  | AtlasTerm;
