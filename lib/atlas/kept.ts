// A page of the atlas → what is kept of it: positions in rows, and what stands beside them. Pure.
import type { AtlasMatrix } from '../../components/atlas/matrix-view';
import type { AtlasActor, AtlasTarget, AtlasTerm } from '../../components/atlas/view';
import type { Citation } from '../model/fields';
import type { PositionRecord, RollCallRecord, TargetPositions, TermRecord, TimelineRecord } from '../model/record';
import type { Standing } from '../model/view';
import { countedPosition, standingOf } from '../topic/standing';

/** One position, or that there is none. */
export interface KeptRow {
  actor: string;
  target: string;
  /** How it stands to the day: the present one, or another. */
  time: 'current' | 'earlier' | 'undated' | 'later';
  position: PositionRecord;
}

export interface Kept {
  title: string;
  /** A text beside the rows: terms of a target, definition of a term. */
  text: string | null;
  asOf: string | null;
  rows: KeptRow[];
  rollCalls: RollCallRecord[];
  timeline: TimelineRecord[];
  /** How a term differs from its neighbours. */
  differsFrom: TermRecord['differsFrom'];
  /** Of the page's subject itself. */
  citations: Citation[];
  /** By actor, for roll calls. */
  names: Readonly<Record<string, string>>;
}

const TIMES = ['current', 'undated', 'later', 'earlier'] as const;

const EMPTY = {
  text: null,
  asOf: null,
  rows: [],
  rollCalls: [],
  timeline: [],
  differsFrom: [],
  citations: [],
  names: {},
};

function rowsOf(actor: string, standing: Standing): KeptRow[] {
  return TIMES.flatMap((time) =>
    standing[time].map((position) => ({ actor, target: standing.target.name, time, position })),
  );
}

export function keepTarget({ card, standings }: AtlasTarget): Kept {
  return {
    ...EMPTY,
    title: card.target.name,
    text: card.terms,
    asOf: card.asOf.date,
    rows: standings.flatMap((standing) => rowsOf(standing.actor.name, standing)),
    rollCalls: card.rollCalls,
    timeline: [...card.before].reverse().concat(card.after),
    citations: card.citations,
    names: card.names,
  };
}

export function keepActor({ actor, standings, asOf }: AtlasActor): Kept {
  const rows = standings.flatMap((standing) => rowsOf(actor.name, standing));
  return { ...EMPTY, title: actor.name, asOf: asOf.date, rows };
}

export function keepTerm({ term }: AtlasTerm): Kept {
  const { name, definition, differsFrom, citations } = term;
  return { ...EMPTY, title: name, text: definition, differsFrom, citations };
}

/** The present position in every cell; `targets` are those of the columns, each with its positions. */
export function keepMatrix(matrix: AtlasMatrix, targets: readonly TargetPositions[]): Kept {
  const rows = matrix.rows.flatMap(({ actor, cells }) =>
    [...cells.keys()].flatMap((place): KeptRow[] => {
      const target = targets.find(({ id }) => id === matrix.columns[place]?.target.id);
      const position = target && countedPosition(standingOf(target, actor.id, matrix.asOf.date));
      return target && position ? [{ actor: actor.name, target: target.name, time: 'current', position }] : [];
    }),
  );
  const { conflict } = matrix.filters;
  return { ...EMPTY, title: conflict ?? 'Who stands where', asOf: matrix.asOf.date, rows };
}
