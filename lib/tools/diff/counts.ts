// A difference → how much of it there is.
import type { Difference, EntryDifference, ListDifference } from './difference';

export interface Counts {
  positions: ListCounts;
  rollCalls: ListCounts;
  targets: ListCounts;
  actors: ListCounts & { renamed: number };
  terms: ListCounts;
  aliases: ListCounts;
  checkedAnew: number;
}

export interface ListCounts {
  added: number;
  changed: number;
  withdrawn: number;
}

/** Acts and roll calls as they are authored: a joint act is one. */
export function countChanges({ targets, actors, terms }: Difference): Counts {
  const kept = [...targets, ...actors, ...terms].filter(({ status }) => status === 'changed');
  return {
    positions: sum(targets.map(({ positions }) => countList(positions))),
    rollCalls: sum(targets.map(({ rollCalls }) => countList(rollCalls))),
    targets: countEntries(targets),
    actors: { ...countEntries(actors), renamed: actors.filter(isRenamed).length },
    terms: countEntries(terms),
    // Those of a new entry come with it.
    aliases: sum(kept.map(({ aliases }) => countList(aliases))),
    checkedAnew: targets.reduce((total, { checkedAnew }) => total + checkedAnew, 0),
  };
}

export function isRenamed({ fields }: EntryDifference): boolean {
  return fields.some(({ field }) => field === 'name');
}

function countList({ added, changed, withdrawn }: ListDifference<unknown>): ListCounts {
  return { added: added.length, changed: changed.length, withdrawn: withdrawn.length };
}

/** An entry with nothing but other acts or aliases is not itself changed. */
function countEntries(entries: EntryDifference[]): ListCounts {
  return {
    added: entries.filter(({ status }) => status === 'added').length,
    changed: entries.filter(({ status, fields }) => status === 'changed' && fields.length > 0).length,
    withdrawn: entries.filter(({ status }) => status === 'removed').length,
  };
}

function sum(counts: ListCounts[]): ListCounts {
  const total = { added: 0, changed: 0, withdrawn: 0 };
  for (const { added, changed, withdrawn } of counts) {
    total.added += added;
    total.changed += changed;
    total.withdrawn += withdrawn;
  }
  return total;
}
