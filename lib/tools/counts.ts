// All entries → how much there is.
import { standsOf } from '../topic/derive';
import { listCited } from './cited';
import type { Entries, Target } from './reading/entries';
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

/** Counts what could be read; of a target without a readable ceasefire.yml, nothing is. */
export function countEntries(entries: Entries): Counts {
  const read = { ...entries, headless: [] };
  const states = statesByCode(entries.actors);
  const positions = [...entries.targets.values()].map(whoActs);
  const authored = positions.flatMap((one) => one.authored);
  const derived = positions.flatMap((one) => one.derived);
  const named = new Set([...authored, ...derived.map((code) => states.get(code))]);
  return {
    actors: entries.actors.size,
    targets: entries.targets.size,
    positions: authored.length,
    derived: derived.length,
    rollCalls: [...entries.targets.values()].reduce((total, { votes }) => total + (votes?.value.length ?? 0), 0),
    terms: entries.terms.size,
    citations: listCited(read).reduce((total, { citations }) => total + citations.length, 0),
    actorsWithPositions: [...entries.actors.keys()].filter((id) => named.has(id)).length,
  };
}

/** The positions of one target, authored and derived. */
export function countPositions(target: Target): number {
  const { authored, derived } = whoActs(target);
  return authored.length + derived.length;
}

/** Who has each position: ids of those who acted, codes of those who voted. */
function whoActs({ positions, votes }: Target): { authored: (string | undefined)[]; derived: string[] } {
  return {
    authored: (positions?.value ?? []).flatMap(({ actor, actors }) => actors ?? [actor]),
    derived: (votes?.value ?? []).flatMap(({ yes, no, abstain, absent, not_participating }) =>
      standsOf({ yes, no, abstain, absent, not_participating }).map(({ actor }) => actor),
    ),
  };
}
