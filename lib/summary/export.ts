// A summary → Markdown, CSV or JSON to keep, with the citations of what it says. Pure.

import type { PositionRecord, TargetPositions } from '../model/record';
import type { PageSummary } from '../model/view';
import { countedPosition, standingOf } from '../topic/standing';
import { toCsv } from './csv';
import { escapeMarkdown, markdownLinks } from './markdown';

export type ExportFormat = 'markdown' | 'csv' | 'json';

interface Row {
  actor: string;
  stance: string;
  position: PositionRecord | undefined;
  mentions: number;
}

export const MIME_TYPES: Record<ExportFormat, string> = {
  markdown: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
};

/** The stance of an actor where it is open which of several ceasefires is meant. */
const OPEN = 'not told, of several ceasefires';

/** Writes the summary; `standsFor` gives the actor whose positions are told for an actor of the page. */
export function exportSummary(
  format: ExportFormat,
  summary: PageSummary,
  target: TargetPositions | null,
  standsFor: (actor: string) => string | null,
): string {
  const isOpen = summary.target === null && summary.among.length > 0;
  const rows = summary.actors.map(({ id, name, stance, mentions }) => {
    const body = standsFor(id);
    const position = target && body !== null ? countedPosition(standingOf(target, body, summary.asOf.date)) : undefined;
    return { actor: name, stance: stance ?? (isOpen ? OPEN : 'no recorded position'), position, mentions };
  });
  const among = isOpen ? summary.among.map((one) => one.target.name) : [];
  const head = { ceasefire: summary.target?.name ?? null, ...(isOpen ? { among } : {}), asOf: summary.asOf.date };
  if (format === 'json') return `${JSON.stringify({ ...head, actors: rows }, null, 2)}\n`;
  return format === 'csv' ? toCsv(cellsOf(rows)) : toMarkdown(head, rows);
}

function toMarkdown(head: { ceasefire: string | null; among?: string[]; asOf: string | null }, rows: Row[]): string {
  const lines = rows.map(({ actor, stance, position }) => {
    if (!position) return `- **${escapeMarkdown(actor)}**: ${stance}`;
    const facet = position.facet ? ` · ${position.facet}` : '';
    return `- **${escapeMarkdown(actor)}**: ${label(stance)}${escapeMarkdown(facet)} (${position.date}). ${escapeMarkdown(position.summary)} ${markdownLinks(position.citations)}`;
  });
  const date = head.asOf ? `as of ${head.asOf}` : 'latest state';
  return `# ${escapeMarkdown(head.ceasefire ?? head.among?.join('; ') ?? 'No ceasefire of the record')}\n\nRecorded positions, ${date}.\n\n${lines.join('\n')}\n`;
}

function cellsOf(rows: Row[]): string[][] {
  const header = ['actor', 'stance', 'facet', 'date', 'act', 'summary', 'mentions', 'citations'];
  const lines = rows.map(({ actor, stance, position, mentions }) => [
    actor,
    label(stance),
    position?.facet ?? '',
    position?.date ?? '',
    position?.act ?? '',
    position?.summary ?? '',
    String(mentions),
    position?.citations.map(({ url }) => url).join(' ') ?? '',
  ]);
  return [header, ...lines];
}

function label(stance: string): string {
  return stance.replaceAll('_', ' ');
}
