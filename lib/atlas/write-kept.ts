// What is kept of a page → Markdown, CSV, JSON or BibTeX, with the citations of what it says. Pure.
import type { Citation } from '../model/fields';
import type { RollCallRecord } from '../model/record';
import { VOTES } from '../model/vocabulary';
import { toBibtex } from '../summary/bibtex';
import { toCsv } from '../summary/csv';
import { escapeMarkdown, markdownLinks } from '../summary/markdown';
import type { Kept, KeptRow } from './kept';

export const KEEP_FORMATS = ['markdown', 'csv', 'json', 'bibtex'] as const;
export type KeepFormat = (typeof KEEP_FORMATS)[number];

/** How files of each form are called, and what they are. */
export const KEPT_FILES: Readonly<Record<KeepFormat, { ending: string; type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
};

/** Writes what is kept; `dataset` is the version that says it. */
export function writeKept(format: KeepFormat, kept: Kept, dataset: string): string {
  if (format === 'markdown') return toMarkdown(kept, dataset);
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

function toMarkdown(kept: Kept, dataset: string): string {
  const { title, text, asOf, rows, rollCalls, timeline, differsFrom, citations, names } = kept;
  const day = asOf === null ? 'latest state' : `as of ${asOf}`;
  const sections = [
    `# ${escapeMarkdown(title)}`,
    ...(text === null ? [] : [`${escapeMarkdown(text)} ${markdownLinks(citations)}`.trim()]),
    ...(rows.length === 0 ? [] : [`## Recorded positions, ${day}\n\n${rows.map(rowLine).join('\n')}`]),
    ...(rollCalls.length === 0 ? [] : [`## Votes\n\n${rollCalls.map((one) => voteLines(one, names)).join('\n')}`]),
    ...(timeline.length === 0
      ? []
      : [
          `## Timeline\n\n${timeline.map(({ date, event, claimant, citations: proofs }) => `- ${date}: ${claimant === undefined ? '' : `according to ${escapeMarkdown(claimant)}, `}${escapeMarkdown(event)} ${markdownLinks(proofs)}`).join('\n')}`,
        ]),
    ...(differsFrom.length === 0
      ? []
      : [
          `## Not the same as\n\n${differsFrom.map(({ name, how }) => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(how)}`).join('\n')}`,
        ]),
    `Truceline dataset ${dataset}, CC BY 4.0.`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function rowLine({ actor, target, time, position }: KeptRow): string {
  const { stance, facet, date, summary, conditions, citations } = position;
  const about = facet === undefined ? '' : ` · ${escapeMarkdown(facet)}`;
  const when = time === 'current' ? date : `${date}, ${time}`;
  const granted = conditions === undefined ? '' : ` Conditions: ${escapeMarkdown(conditions)}`;
  return `- **${escapeMarkdown(actor)}** on ${escapeMarkdown(target)}: ${words(stance)}${about} (${when}). ${escapeMarkdown(summary)}${granted} ${markdownLinks(citations)}`;
}

function voteLines(rollCall: RollCallRecord, names: Kept['names']): string {
  const { document, date, result, totals, votes, citations } = rollCall;
  const counted = `yes ${totals.yes}, no ${totals.no}, abstained ${totals.abstain}, absent ${totals.absent}`;
  const head = `- ${escapeMarkdown(document)}, ${date}: ${words(result)} (${counted}) ${markdownLinks(citations)}`;
  const lists = VOTES.flatMap((vote) => {
    const ids = votes[vote] ?? [];
    return ids.length === 0
      ? []
      : [`  - ${words(vote)}: ${ids.map((id) => escapeMarkdown(names[id] ?? id)).join(', ')}`];
  });
  return [head, ...lists].join('\n');
}
