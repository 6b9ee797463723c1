// All entries → every list of citations, with what it proves and the place it stands at.
import type { Citation } from '../model/fields';
import { type Entries, targetFiles } from './reading/entries';
import type { Entry, Path } from './reading/entry';

export interface Cited {
  proves: 'target' | 'event' | 'act' | 'vote' | 'term';
  /** Of the event, act or vote. */
  date?: string;
  citations: readonly Citation[];
  entry: Entry<unknown>;
  /** Of the list. */
  path: Path;
}

/** Lists them target by target, then those of the terms. */
export function listCited(entries: Entries): Cited[] {
  const targets = targetFiles(entries).flatMap(({ ceasefire, positions, votes }): Cited[] => [
    ...(ceasefire ? ofCeasefire(ceasefire) : []),
    ...dated('act', positions),
    ...dated('vote', votes),
  ]);
  const terms = [...entries.terms.values()].map(
    (entry): Cited => ({ proves: 'term', citations: entry.value.citations, entry, path: ['citations'] }),
  );
  return [...targets, ...terms];
}

function ofCeasefire(entry: NonNullable<ReturnType<typeof targetFiles>[number]['ceasefire']>): Cited[] {
  const { citations, timeline } = entry.value;
  const events = timeline.map(
    (event, index): Cited => ({ proves: 'event', ...event, entry, path: ['timeline', index, 'citations'] }),
  );
  return [{ proves: 'target', citations, entry, path: ['citations'] }, ...events];
}

function dated(proves: 'act' | 'vote', entry: Entry<{ date: string; citations: Citation[] }[]> | undefined): Cited[] {
  if (!entry) return [];
  return entry.value.map(({ date, citations }, index) => ({
    proves,
    date,
    citations,
    entry,
    path: [index, 'citations'],
  }));
}
