// What a page reports of its mentions + records → the summary in the popup. Pure.
import type { ActorRecord, Manifest, TargetPositions, TermRecord } from '../model/record';
import type { PageReport, PageSummary, SummaryActor, TargetName } from '../model/view';
import { STANCES, type Stance } from '../model/vocabulary';
import { countStances } from '../topic/counts';
import { countedPosition, roleOf, standingOf } from '../topic/standing';

export interface SummaryRecords {
  manifest: Manifest;
  actors: Record<string, ActorRecord>;
  terms: Record<string, TermRecord>;
  /** The target in question, when the page is about one. */
  target: TargetPositions | null;
}

/** Groups the page's actors by their stance on the target as of the article's date. */
export function buildSummary(report: PageReport, records: SummaryRecords): PageSummary {
  const { manifest, actors, terms, target } = records;
  const targetName = (id: string): TargetName | undefined => {
    const found = manifest.targets.find((one) => one.id === id);
    return found && { id, name: found.name, kind: found.kind };
  };
  const ofKind = (kind: string) => report.mentions.filter((one) => one.kind === kind);
  const rows = ofKind('actor').flatMap(({ ref, count }) => {
    const actor = actors[ref];
    return actor ? [summaryActor(actor, count, actors, target, report.asOf.date)] : [];
  });
  const candidates = report.candidates.flatMap(({ id, score, because }) => {
    const name = targetName(id);
    return name ? [{ target: name, score, because }] : [];
  });
  return {
    target: target && (targetName(target.id) ?? null),
    sure: report.sure,
    among: candidates.filter((one) => report.among.includes(one.target.id)),
    sections: report.sections.flatMap((id) => targetName(id) ?? []),
    candidates,
    asOf: report.asOf,
    changed: report.changed,
    whole: report.whole,
    muted: [...new Map(report.muted.map((one) => [JSON.stringify(one), one])).values()].map(({ kind, ref, alias }) => {
      const names = { actor: actors[ref]?.name, ceasefire: targetName(ref)?.name, term: terms[ref]?.name };
      return { id: ref, name: names[kind] ?? ref, kind, alias };
    }),
    counts: countStances(stancesByBody(rows).values()),
    actors: rows.sort((a, b) => rankOf(a) - rankOf(b)),
    terms: ofKind('term').map(({ ref, count }) => ({ id: ref, name: terms[ref]?.name ?? ref, mentions: count })),
    ceasefires: ofKind('ceasefire').map(({ ref, count }) => ({
      id: ref,
      name: targetName(ref)?.name ?? ref,
      mentions: count,
    })),
  };
}

function summaryActor(
  actor: ActorRecord,
  mentions: number,
  actors: SummaryRecords['actors'],
  target: TargetPositions | null,
  day: string | null,
): SummaryActor {
  const { speaksFor } = roleOf(actor, day);
  const position = target && speaksFor !== null ? countedPosition(standingOf(target, speaksFor, day)) : undefined;
  const body = speaksFor !== null && speaksFor !== actor.id ? actors[speaksFor] : undefined;
  return {
    id: actor.id,
    name: actor.name,
    stance: position?.stance ?? null,
    facet: position?.facet,
    standsFor: body && { id: body.id, name: body.name },
    line: position?.summary ?? null,
    date: position?.date ?? null,
    mentions,
  };
}

/** One stance a body, however many of its office-holders the page names. */
function stancesByBody(rows: SummaryActor[]): Map<string, Stance> {
  return new Map(rows.flatMap(({ id, standsFor, stance }) => (stance ? [[standsFor?.id ?? id, stance] as const] : [])));
}

/** Actors without a recorded position come last. */
function rankOf({ stance }: SummaryActor): number {
  return stance === null ? STANCES.length : STANCES.indexOf(stance);
}
