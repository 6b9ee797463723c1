// Compiled targets → one row a position, with all by which positions are counted.
import type { TargetParts } from '../../dataset/target-file';
import type { Attribution, Stance } from '../../model/vocabulary';
import { standsOf } from '../../topic/derive';

/** Whom the target binds, who brought it about, or neither. */
export type Side = 'party' | 'broker' | 'other';

/** One position of one actor, as the manifest counts it. */
export interface Row {
  target: string;
  conflict: string;
  actor: string;
  side: Side;
  stance: Stance;
  /** True where it follows from a roll call. */
  derived: boolean;
  attribution: Attribution;
  confidence: 'high' | 'medium';
}

/** All positions; a joint act is one of each who did it. */
export function rowsOf(targets: readonly TargetParts[]): Row[] {
  return targets.flatMap(({ facts, acts, rollCalls }) => {
    const { id: target, conflict } = facts;
    const parties = new Set(facts.parties);
    const brokers = new Set(facts.brokers);
    // A party that also brought the target about is told as a party.
    const sideOf = (actor: string): Side => (parties.has(actor) ? 'party' : brokers.has(actor) ? 'broker' : 'other');
    const row = (actor: string) => ({ target, conflict, actor, side: sideOf(actor) });
    return [
      ...acts.flatMap(({ actors, stance, attribution, confidence }) =>
        actors.map((actor) => ({ ...row(actor), stance, derived: false, attribution, confidence })),
      ),
      ...rollCalls.flatMap(({ votes }) =>
        standsOf(votes).map(({ actor, stance }) => ({
          ...row(actor),
          stance,
          derived: true,
          attribution: 'own' as const,
          confidence: 'high' as const,
        })),
      ),
    ];
  });
}
