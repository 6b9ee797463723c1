// What stands in a chronicle: of a target, or of an actor. Types only.
import type { PositionRecord, RollCallRecord, TimelineRecord } from '../../lib/model/record';
import type { MessageKey } from '../../lib/model/say';
import type { TargetName } from '../../lib/model/view';
import type { Stance } from '../../lib/model/vocabulary';

interface Dated {
  /** As far as it is known. */
  date: string;
  /** How it stands to the day of the page: `open` where the date is too short to tell. */
  time: 'by_then' | 'later' | 'open';
}

/** One act of one actor or of several together. */
export interface ActEntry extends Dated {
  what: 'act';
  actors: readonly { id: string; name: string }[];
  target: TargetName;
  position: PositionRecord;
  /** The stance of the same actor's act before it on the same target, where that was another one. */
  before: Stance | null;
}

export type ChronicleEntry =
  | (Dated & { what: 'state'; message: MessageKey })
  | (Dated & { what: 'event'; event: TimelineRecord })
  | (Dated & { what: 'vote'; rollCall: RollCallRecord })
  | ActEntry;
