// Compiled targets → what the record leans on: kinds, publishers, languages of citations.
import type { TargetParts } from '../../dataset/target-file';
import type { Citation } from '../../model/fields';
import { CITATION_KINDS, type CitationKind } from '../../model/vocabulary';
import { countBy } from './groups';
import { languageOf } from './languages';

/** Published by the actor or an authority, a record of a meeting, or the text itself. */
const PRIMARY: ReadonlySet<CitationKind> = new Set(['primary_official', 'meeting_record', 'agreement_text']);

export interface Named {
  name: string;
  count: number;
}

export interface CitationStats {
  /** Of targets, their timelines, acts and roll calls; a joint act's once. */
  total: number;
  /** Different addresses among them. */
  addresses: number;
  primary: number;
  secondary: number;
  kinds: Record<CitationKind, number>;
  publishers: Named[];
  languages: Named[];
}

export function countCitations(targets: readonly TargetParts[]): CitationStats {
  const all = targets.flatMap(({ facts, acts, rollCalls }) => [
    ...facts.citations,
    ...[...facts.timeline, ...acts, ...rollCalls].flatMap(({ citations }) => citations),
  ]);
  const primary = all.filter(({ kind }) => PRIMARY.has(kind)).length;
  return {
    total: all.length,
    addresses: new Set(all.map(({ url }) => url)).size,
    primary,
    secondary: all.length - primary,
    kinds: countBy(CITATION_KINDS, all, ({ kind }) => kind),
    publishers: rank(all, ({ publisher }) => publisher),
    languages: rank(all, languageOf),
  };
}

/** Most first; of equals, by name. */
function rank(all: readonly Citation[], nameOf: (one: Citation) => string): Named[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}
