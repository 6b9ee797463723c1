// What the screens are given to show; built by lib/topic and lib/summary, rendered by components.
// Types only.
import type { Citation } from './fields';
import type { PositionHead, PositionRecord, RollCallRecord, TimelineRecord } from './record';
import type { ActorKind, Relation, Stance, Strength, TargetKind } from './vocabulary';

/** The day for which the record is told. `unknown` date: the latest state is shown, and said so. */
export interface AsOf {
  date: string | null;
  /** Where the date was read; `reader` when chosen by hand. */
  from: 'article' | 'unknown' | 'reader';
}

export interface TargetName {
  id: string;
  name: string;
  kind: TargetKind;
}

/** Positions of one actor on one target, cut at a date. Every list is in order of date. */
export interface Standing<P extends PositionHead = PositionRecord> {
  target: TargetName;
  /**
   * The latest act that is surely not after the date, alone; several that differ in stance or facet when they are of
   * the same day, or when a date that is a month or year leaves open which came last. Empty: no recorded position.
   */
  current: P[];
  /** Before `current`, latest first. */
  earlier: P[];
  /** Of a month or year that holds the date: whether before or after it is not recorded. */
  undated: P[];
  /** Surely after the date, earliest first. */
  later: P[];
  /** Last day on which the target's entries were checked. */
  checked: string;
}

export interface RelatedStanding extends Standing {
  how: Relation;
  from: 'this' | 'other';
}

/** Why a word was marked. */
export interface Because {
  alias: string;
  strength: Strength;
}

export interface ActorCard {
  card: 'actor';
  actor: { id: string; name: string; kind: ActorKind };
  /** For an office-holder: the office held on the date, and the actor whose positions are told. Null: none then. */
  role: { title: string; of: { id: string; name: string } } | null;
  /** Null when the page's ceasefire is none of ours, or when it is open which it is. */
  standing: Standing | null;
  /** On each of the targets that it may be; otherwise empty. */
  among: Standing[];
  related: RelatedStanding[];
  /** Names of the other actors that the positions carry as ids. */
  names: Record<string, string>;
  asOf: AsOf;
  because: Because | null;
}

/** Actors by their stance on a date. The counts add up to `total`. */
export interface StanceCounts {
  supports: number;
  supports_with_conditions: number;
  opposes: number;
  abstains: number;
  ambiguous: number;
  total: number;
}

export interface CeasefireCard {
  card: 'ceasefire';
  target: TargetName;
  terms: string;
  conflict: string;
  declared: string;
  effective?: string;
  ended?: string;
  endedHow: string;
  document?: string;
  parties: { id: string; name: string }[];
  brokers: { id: string; name: string }[];
  /** Events up to the date, latest first; and those after it. */
  before: TimelineRecord[];
  after: TimelineRecord[];
  rollCalls: RollCallRecord[];
  counts: StanceCounts;
  /** Names of the actors that the roll calls carry as ids. */
  names: Record<string, string>;
  citations: Citation[];
  checked: string;
  asOf: AsOf;
  because: Because | null;
}

export interface TermCard {
  card: 'term';
  id: string;
  name: string;
  definition: string;
  differsFrom: { term: string; name: string; how: string }[];
  citations: Citation[];
  because: Because | null;
}

export type Card = ActorCard | CeasefireCard | TermCard;

/** A target that the page may be about, with the words that speak for it. */
export interface Candidate {
  target: TargetName;
  /** 0 to 1. */
  score: number;
  because: string[];
}

/** One actor of the page in the popup. */
export interface SummaryActor {
  id: string;
  name: string;
  /** Null: no recorded position. */
  stance: Stance | null;
  facet?: string;
  /** For an office-holder: the actor for which it stands, whose position this is. */
  standsFor?: { id: string; name: string };
  /** One line of the position as of the date. */
  line: string | null;
  date: string | null;
  mentions: number;
}

export interface PageSummary {
  /** Null when the page is about none of ours, or about several. */
  target: TargetName | null;
  /** False when little tells the target from others. */
  sure: boolean;
  /** What a page about several is about, whatever the reader chose. */
  among: Candidate[];
  /** What sections of the page are about, other than `target`. */
  sections: TargetName[];
  /** All that the page may be about, best first. */
  candidates: Candidate[];
  asOf: AsOf;
  /** Day of the article's last change, where that is a later one than its own. */
  changed: string | null;
  /** Of the actors on this page; an office-holder and the body it stands for count once. */
  counts: StanceCounts;
  /** In order of stance, then of first mention. */
  actors: SummaryActor[];
  terms: { id: string; name: string; mentions: number }[];
  ceasefires: { id: string; name: string; mentions: number }[];
  /** False when the page is so long that only its beginning was read. */
  whole: boolean;
}

/** Why nothing is marked on a page. */
export type Closed = 'not-a-document' | 'no-article' | 'no-term' | 'site-off' | 'nothing-found';

/** What the popup has to show. */
export type PopupState =
  | { state: 'loading' }
  | { state: 'page'; host: string; on: boolean; summary: PageSummary; dataset: DatasetName }
  | { state: 'closed'; host: string; on: boolean; why: Closed; dataset: DatasetName }
  | { state: 'unreachable'; why: 'browser-page' | 'permission' | 'reload'; dataset: DatasetName };

export interface DatasetName {
  version: string;
  date: string;
  stale: boolean;
}

/** What a page tells the popup of itself: ids and counts. */
export interface PageReport {
  /** What the reader chose; else the one target of the page, if it is about one of ours. */
  target: string | null;
  /** The reader chose it, or the evidence is enough and no rival near. */
  sure: boolean;
  /** What a page about several is about, whatever the reader chose. */
  among: string[];
  /** What parts of the page are about, other than `target`; none once the reader chose. */
  sections: string[];
  candidates: { id: string; score: number; because: string[] }[];
  asOf: AsOf;
  /** Day of the article's last change, where that is a later one than its own. */
  changed: string | null;
  /** In order of first mention. */
  mentions: { kind: 'actor' | 'ceasefire' | 'term'; ref: string; count: number }[];
  /** False when the page is so long that only its beginning was read. */
  whole: boolean;
}
