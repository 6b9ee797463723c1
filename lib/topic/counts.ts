// A target on a day → how many actors stand where. X + Y + Z is the total, always.
import type { PositionHead, TargetPositions } from '../model/record';
import type { StanceCounts } from '../model/view';
import type { Stance } from '../model/vocabulary';
import { countedPosition, standingOf } from './standing';

/** Adds up stances; actors without a recorded position are in no count. */
export function countStances(stances: Iterable<Stance>): StanceCounts {
  const counts: StanceCounts = {
    supports: 0,
    supports_with_conditions: 0,
    opposes: 0,
    abstains: 0,
    ambiguous: 0,
    total: 0,
  };
  for (const stance of stances) {
    counts[stance]++;
    counts.total++;
  }
  return counts;
}

/** The stance of every actor with a position on the target by that day. */
export function stancesOf(target: TargetPositions<PositionHead>, day: string | null): Map<string, Stance> {
  const stances = new Map<string, Stance>();
  for (const actor of new Set(target.positions.map((one) => one.actor))) {
    const counted = countedPosition(standingOf(target, actor, day));
    if (counted) stances.set(actor, counted.stance);
  }
  return stances;
}
