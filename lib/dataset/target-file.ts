// A target as it is stored: lines of JSON, of which a reader parses those that it shows.
//   1  the index: name, checked, links, and who stands where by each of the lines from the third on
//   2  the facts: terms, timeline, citations
//   3… one act or roll call a line, in order of date; of one day, roll calls first
import type {
  ActRecord,
  Link,
  PositionHead,
  PositionRecord,
  RollCallRecord,
  StandLine,
  TargetFacts,
  TargetPositions,
  TargetRecord,
} from '../model/record';
import { fromAct, fromRollCall, headsOf } from '../topic/derive';
import { startOf } from '../topic/partial-date';

/** What is stored: acts and roll calls in any order of date. */
export interface TargetParts {
  facts: TargetFacts;
  acts: ActRecord[];
  rollCalls: RollCallRecord[];
}

interface Index {
  name: Pick<TargetFacts, 'id' | 'kind' | 'name' | 'declared' | 'checked'>;
  related: Link[];
  lines: StandLine[];
}

/** A stored target, opened. */
export interface StoredTarget {
  related: Link[];
  /** Who stands where, without parsing any act. */
  heads(): TargetPositions<PositionHead>;
  /** What the actors did; only their acts are parsed. */
  positionsOf(actors: readonly string[]): TargetPositions;
  facts(): TargetFacts;
  rollCalls(): RollCallRecord[];
  whole(): TargetRecord;
}

const FIRST_ACT = 2;

/** Stores a target; the same target gives the same text. */
export function writeTarget({ facts, acts, rollCalls }: TargetParts): string {
  const { id, kind, name, declared, checked, related } = facts;
  const lines = inOrder(acts, rollCalls);
  const index: Index = { name: { id, kind, name, declared, checked }, related, lines: lines.map(standLine) };
  return [index, facts, ...lines].map((line) => JSON.stringify(line)).join('\n');
}

/** Who stands where on a target, act by act. */
export function standLines({ acts, rollCalls }: Pick<TargetParts, 'acts' | 'rollCalls'>): StandLine[] {
  return inOrder(acts, rollCalls).map(standLine);
}

/** Stable, so that acts of one date stay in the order of the file. */
function inOrder(acts: ActRecord[], rollCalls: RollCallRecord[]): (ActRecord | RollCallRecord)[] {
  return [...rollCalls, ...acts].sort((a, b) => order(startOf(a.date), startOf(b.date)));
}

function standLine(line: ActRecord | RollCallRecord): StandLine {
  const { date, facet } = line;
  if ('votes' in line) return { date, facet, votes: line.votes };
  return { date, facet, actors: line.actors, stance: line.stance, attribution: line.attribution };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Opens what {@link writeTarget} stored. @throws SyntaxError when it is cut off. */
export function openTarget(text: string): StoredTarget {
  const stored = text.split('\n');
  const parse = <T>(line: number): T => JSON.parse(stored[line] ?? '') as T;
  const { name, related, lines } = parse<Index>(0);
  const tell = (wanted: (line: StandLine) => boolean): PositionRecord[] =>
    lines.flatMap((line, index) => {
      if (!wanted(line)) return [];
      return 'votes' in line
        ? fromRollCall(parse<RollCallRecord>(FIRST_ACT + index))
        : fromAct(parse<ActRecord>(FIRST_ACT + index));
    });
  const facts = () => parse<TargetFacts>(1);
  const rollCalls = () =>
    lines.flatMap((line, index) => ('votes' in line ? [parse<RollCallRecord>(FIRST_ACT + index)] : []));
  return {
    related,
    heads: () => ({ ...name, positions: lines.flatMap(headsOf) }),
    positionsOf(actors) {
      const isTheirs = ({ actor }: { actor: string }) => actors.includes(actor);
      const positions = tell((line) => headsOf(line).some(isTheirs)).filter(isTheirs);
      return { ...name, positions };
    },
    facts,
    rollCalls,
    whole: () => ({ ...facts(), rollCalls: rollCalls(), positions: tell(() => true) }),
  };
}
