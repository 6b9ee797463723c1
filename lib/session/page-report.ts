// A reading and the reader's choice → what the page tells the popup of itself: ids and counts.
import type { PageReport } from '../model/view';
import { aboutOf, type Verdict } from '../topic/verdict';
import type { Mark } from './marks';
import type { Reading } from './page-reading';

/** `chosen`: the target that the reader chose, whatever the words say. `whole`: the page was read to its end. */
export function reportOf(reading: Reading, chosen: string | null, whole: boolean): PageReport {
  const { marks, candidates, verdict, asOf, changed } = reading;
  const told = aboutOf(verdict);
  const target = chosen ?? (verdict.about === 'one' ? (told[0] ?? null) : null);
  return {
    target,
    sure: chosen !== null || verdict.sure,
    among: verdict.about === 'several' ? [...told] : [],
    sections: chosen === null ? otherTargets(marks, target, verdict) : [],
    candidates: candidates.map(({ id, score, because }) => ({ id, score, because })),
    asOf,
    changed,
    mentions: countMentions(marks),
    whole,
  };
}

/** What sections with an actor in them are about, other than the page, and what the page tells of together with it. */
function otherTargets(marks: readonly Mark[], target: string | null, { beside }: Verdict): string[] {
  const told = marks.flatMap(({ kind, about }) => (kind === 'actor' && about.length === 1 ? about : []));
  return [...new Set([...told, ...beside.map(({ id }) => id)])].filter((one) => one !== target);
}

function countMentions(marks: readonly Mark[]): PageReport['mentions'] {
  const byRef = new Map<string, PageReport['mentions'][number]>();
  for (const { kind, ref } of marks) {
    const row = byRef.get(ref);
    if (row) row.count++;
    else byRef.set(ref, { kind, ref, count: 1 });
  }
  return [...byRef.values()];
}
