// What is kept of a page → Markdown, a section a part, every line with its citations. Pure.
import type { RollCallRecord, TermRecord, TimelineRecord } from '../model/record';
import { VOTES } from '../model/vocabulary';
import { escapeMarkdown, markdownLinks } from '../summary/markdown';
import type { Kept, KeptRow } from './kept';

/** Writes the parts that there are; `dataset` is the version that says it. */
export function keptMarkdown(kept: Kept, dataset: string): string {
  const { title, text, asOf, rows, rollCalls, timeline, differsFrom, citations, names } = kept;
  const day = asOf === null ? 'latest state' : `as of ${asOf}`;
  const parts = [
    `# ${escapeMarkdown(title)}`,
    text === null ? '' : `${escapeMarkdown(text)} ${markdownLinks(citations)}`.trim(),
    section(`Recorded positions, ${day}`, rows.map(positionLine)),
    section(
      'Votes',
      rollCalls.map((one) => voteLines(one, names)),
    ),
    section('Timeline', timeline.map(eventLine)),
    section('Not the same as', differsFrom.map(differenceLine)),
    `Truceline dataset ${dataset}, CC BY 4.0.`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const words = (value: string) => value.replaceAll('_', ' ');

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}

function positionLine({ actor, target, time, position }: KeptRow): string {
  const { stance, facet, date, summary, conditions, citations } = position;
  const about = facet === undefined ? '' : ` · ${escapeMarkdown(facet)}`;
  const when = time === 'current' ? date : `${date}, ${time}`;
  const granted = conditions === undefined ? '' : ` Conditions: ${escapeMarkdown(conditions)}`;
  const head = `- **${escapeMarkdown(actor)}** on ${escapeMarkdown(target)}: ${words(stance)}${about} (${when}).`;
  return `${head} ${escapeMarkdown(summary)}${granted} ${markdownLinks(citations)}`;
}

function voteLines(rollCall: RollCallRecord, names: Kept['names']): string {
  const { document, date, result, totals, votes, citations } = rollCall;
  const counted = `yes ${totals.yes}, no ${totals.no}, abstained ${totals.abstain}, absent ${totals.absent}`;
  const head = `- ${escapeMarkdown(document)}, ${date}: ${words(result)} (${counted}) ${markdownLinks(citations)}`;
  const lists = VOTES.flatMap((vote) => {
    const voters = (votes[vote] ?? []).map((id) => escapeMarkdown(names[id] ?? id));
    return voters.length === 0 ? [] : [`  - ${words(vote)}: ${voters.join(', ')}`];
  });
  return [head, ...lists].join('\n');
}

function eventLine({ date, event, claimant, citations }: TimelineRecord): string {
  const whose = claimant === undefined ? '' : `according to ${escapeMarkdown(claimant)}, `;
  return `- ${date}: ${whose}${escapeMarkdown(event)} ${markdownLinks(citations)}`;
}

function differenceLine({ name, how }: TermRecord['differsFrom'][number]): string {
  return `- **${escapeMarkdown(name)}**: ${escapeMarkdown(how)}`;
}
