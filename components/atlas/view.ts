// What the atlas is given to show; built by the entry point's helpers from the records.
// Types only.
import type { ActorRecord } from '../../lib/model/record';
import type { AsOf, CeasefireCard, Standing, TargetName } from '../../lib/model/view';
import type {
  ActorKind,
  CEASEFIRE_CLASSES,
  LATERALITIES,
  PURPOSES,
  Relation,
  Stance,
} from '../../lib/model/vocabulary';

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
  /** Id of the actor whose entry is open at first. */
  openActor?: string | undefined;
}

/** The page of one actor. */
export interface AtlasActor {
  show: 'actor';
  actor: ActorRecord;
  /** One for each target on which the actor has an entry; shown in the order given. */
  standings: readonly Standing[];
  asOf: AsOf;
}

/** What the address after "#" asks for. */
export type AtlasView =
  | { show: 'index' }
  | { show: 'loading' }
  | { show: 'missing'; id: string }
  | AtlasTarget
  | AtlasActor;
