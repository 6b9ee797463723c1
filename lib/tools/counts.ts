// All entries → how much there is.
import { listCited } from './cited';
import { type Entries, targetFiles } from './entries';
import { statesByCode } from './rules/roll-calls';

export interface Counts {
  actors: number;
  targets: number;
  /** By hand; a joint act is one of each who did it. */
  positions: number;
  /** From roll calls: yes, no and abstentions. */
  derived: number;
  rollCalls: number;
  terms: number;
  citations: number;
  actorsWithPositions: number;
}

/** Counts what could be read. */
export function countEntries(entries: Entries): Counts {
  const states = statesByCode(entries.actors);
  const files = targetFiles(entries);
  const authored = files.flatMap(({ positions }) =>
    (positions?.value ?? []).flatMap(({ actor, actors }) => actors ?? [actor]),
  );
  const rollCalls = files.flatMap(({ votes }) => votes?.value ?? []);
  const voters = rollCalls.flatMap(({ yes, no, abstain }) => [...yes, ...no, ...abstain]);
  const named = new Set([...authored, ...voters.map((code) => states.get(code))]);
  return {
    actors: entries.actors.size,
    targets: entries.targets.size,
    positions: authored.length,
    derived: voters.length,
    rollCalls: rollCalls.length,
    terms: entries.terms.size,
    citations: listCited(entries).reduce((total, { citations }) => total + citations.length, 0),
    actorsWithPositions: [...entries.actors.keys()].filter((id) => named.has(id)).length,
  };
}
