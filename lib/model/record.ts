// The compiled form: what the build writes from the entries and the extension reads.
// Types only. Which file holds what: lib/tools/compile.ts.

import type { Office } from './actor';
import type { ChangeCounts, Changed } from './changes';
import type { Citation } from './fields';
import type {
  Act as ActKind,
  ActorKind,
  Attribution,
  CEASEFIRE_CLASSES,
  LATERALITIES,
  PURPOSES,
  Region,
  Relation,
  Stance,
  TargetKind,
  Vote,
} from './vocabulary';

/** What marks and counts need of a position. */
export interface PositionHead {
  actor: string;
  date: string;
  stance: Stance;
  facet?: string;
  attribution: Attribution;
  /** Not in what marks and counts need. */
  act?: ActKind;
}

/** What an act says, whoever did it. */
export interface Act {
  date: string;
  act: ActKind;
  stance: Stance;
  summary: string;
  conditions?: string;
  facet?: string;
  speaker?: { id?: string; name: string; office?: string };
  onBehalfOf?: string[];
  attribution: Attribution;
  reportedBy?: string;
  quote?: { text: string; lang: string };
  disputed?: string;
  citations: Citation[];
  confidence: 'high' | 'medium';
}

/** An act as it is stored: once, with all who did it. */
export interface ActRecord extends Act {
  actors: string[];
}

/** One act of one actor, ready to be told. Lists of these stand in order of date, then of the entry. */
export interface PositionRecord extends Act {
  actor: string;
  /** Ids of the other actors of a joint act. */
  jointly?: string[];
  /** Set where the position is derived from a roll call: how the actor voted, and on what. */
  rollCall?: { vote: Vote; document: string; body: string };
}

export interface TimelineRecord {
  date: string;
  event: string;
  claimant?: string;
  citations: Citation[];
}

export interface RollCallRecord {
  body: string;
  document: string;
  meeting?: string;
  date: string;
  result: 'adopted' | 'not_adopted';
  /** The part of the target that was put to the vote, where it was not the whole. */
  facet?: string;
  /** Not every voter is known by name. */
  partial?: true;
  /** Actor ids by vote. */
  votes: Partial<Record<Vote, string[]>>;
  veto: string[];
  totals: { yes: number; no: number; abstain: number; absent: number };
  summary: string;
  note?: string;
  citations: Citation[];
}

/** What is told of one target beside the acts. */
export interface TargetFacts {
  id: string;
  kind: TargetKind;
  name: string;
  class?: (typeof CEASEFIRE_CLASSES)[number];
  laterality?: (typeof LATERALITIES)[number];
  purposes?: (typeof PURPOSES)[number][];
  declared: string;
  effective?: string;
  ended?: string;
  endedHow: string;
  conflict: string;
  parties: string[];
  brokers: string[];
  terms: string;
  document?: string;
  timeline: TimelineRecord[];
  /** Links in both directions; `from: 'other'` when the other target carries the link. */
  related: Link[];
  citations: Citation[];
  checked: string;
}

export interface Link {
  id: string;
  how: Relation;
  from: 'this' | 'other';
}

/** Positions on one target: all, or those of some actors. */
export interface TargetPositions<P extends PositionHead = PositionRecord> {
  id: string;
  kind: TargetKind;
  name: string;
  declared: string;
  checked: string;
  positions: P[];
}

/** Everything about one target. How it is stored: lib/dataset/target-file.ts. */
export interface TargetRecord extends TargetFacts {
  rollCalls: RollCallRecord[];
  positions: PositionRecord[];
}

/** `record/actors.json`: every actor by id. */
export interface ActorRecord {
  id: string;
  kind: ActorKind;
  name: string;
  iso3?: string;
  /** Of a state. */
  region?: Region;
  offices?: Office[];
  note?: string;
  /** Ids of the targets on which the actor, or the actor whose office it holds, has positions. */
  targets: string[];
}

/** What one act or roll call says of who stands where: its actors, or its voters. */
export type StandLine = { date: string; facet?: string } & (
  | { actors: string[]; stance: Stance; attribution: Attribution }
  | { votes: RollCallRecord['votes'] }
);

/** `record/stands.json`: by target, when its entries were checked, and who stands where, in order of date. */
export type StandsRecord = Record<string, { checked: string; lines: StandLine[] }>;

/** `record/names.json`: by id, every form that names it, in every language; document symbols among them. */
export interface NamesRecord {
  actor: Record<string, string[]>;
  target: Record<string, string[]>;
  term: Record<string, string[]>;
}

/** `record/terms.json`: every term by id. */
export interface TermRecord {
  id: string;
  name: string;
  definition: string;
  differsFrom: { term: string; name: string; how: string }[];
  citations: Citation[];
}

/** `record/manifest.json`: the identity card of the dataset. */
export interface Manifest {
  format: number;
  version: string;
  /** Day of the latest check of any entry. */
  date: string;
  digest: string;
  counts: { actors: number; targets: number; positions: number; derived: number; terms: number };
  languages: string[];
  /** Languages of which sentences are read for acts. */
  reported: string[];
  targets: { id: string; kind: TargetKind; name: string; conflict: string; declared: string; positions: number }[];
}

/** `record/changes.json`: what a release changed; the latest first. */
export interface ReleaseRecord {
  version: string;
  date: string;
  counts: Record<Changed, ChangeCounts>;
  /** Without an id, the target is no longer in the record. */
  targets: { id?: string; name: string }[];
  /** So many other targets changed too. */
  more: number;
}
