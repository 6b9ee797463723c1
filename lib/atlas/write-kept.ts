// What is kept of a page → Markdown, CSV, JSON or BibTeX, with the citations of what it says. Pure.
import type { Citation } from '../model/fields';
import type { RollCallRecord } from '../model/record';
import { toBibtex } from '../summary/bibtex';
import { toCsv } from '../summary/csv';
import type { Kept, KeptRow } from './kept';
import { keptMarkdown } from './kept-markdown';

export type KeepFormat = 'markdown' | 'csv' | 'json' | 'bibtex';

/** How files of each form are called, and what they are. */
export const KEPT_FILES: Readonly<Record<KeepFormat, { ending: string; type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
};

/** Writes what is kept; `dataset` is the version that says it. */
export function writeKept(format: KeepFormat, kept: Kept, dataset: string): string {
  if (format === 'markdown') return keptMarkdown(kept, dataset);
  if (format === 'csv') return toCsv([HEAD, ...kept.rows.map(cellsOf), ...differencesOf(kept)]);
  if (format === 'bibtex') return toBibtex(citationsOf(kept));
  const { names, ...said } = kept;
  return `${JSON.stringify({ dataset, ...said, rollCalls: said.rollCalls.map((one) => named(one, names)) }, null, 2)}\n`;
}

const words = (value: string) => value.replaceAll('_', ' ');

/** Every citation of the page, in order. */
function citationsOf({ citations, rows, rollCalls, timeline }: Kept): Citation[] {
  const told = [...rows.map(({ position }) => position), ...rollCalls, ...timeline];
  return [...citations, ...told.flatMap((one) => one.citations)];
}

function named(rollCall: RollCallRecord, names: Kept['names']): RollCallRecord {
  const name = (id: string) => names[id] ?? id;
  const votes = Object.entries(rollCall.votes).map(([vote, ids]) => [vote, ids.map(name)]);
  return { ...rollCall, body: name(rollCall.body), veto: rollCall.veto.map(name), votes: Object.fromEntries(votes) };
}

const HEAD = ['actor', 'on', 'time', 'stance', 'facet', 'date', 'act', 'speaker', 'summary', 'conditions', 'citations'];

function cellsOf({ actor, target, time, position }: KeptRow): string[] {
  const { stance, facet = '', date, act, speaker, summary, conditions = '', citations } = position;
  const urls = citations.map(({ url }) => url).join(' ');
  return [actor, target, time, words(stance), facet, date, words(act), speaker?.name ?? '', summary, conditions, urls];
}

/** A term has no positions: its neighbours stand in their columns. */
function differencesOf({ title, differsFrom }: Kept): string[][] {
  return differsFrom.map(({ name, how }) =>
    HEAD.map((column) => ({ actor: title, on: name, summary: how })[column] ?? ''),
  );
}
