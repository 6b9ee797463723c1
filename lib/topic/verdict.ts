// Ranked targets → what may be said of the page: one target, several, or none of ours; and whether it is sure.
import type { Ranked } from './resolve';

/** What a page is about. `targets`: the one, or those of several, first ones first. */
export interface Verdict {
  about: 'one' | 'several' | 'none';
  /** The evidence is enough, and that for any other target is far less. Never of several. */
  sure: boolean;
  targets: Ranked[];
}

/** From this score on, the evidence is enough to be sure of a target that has no near rival. */
export const SURE_SCORE = 0.5;
/** A rival with this share of the best score, or more, leaves a doubt. */
export const RIVAL_SHARE = 0.85;

/** Judges what the resolver ranked. */
export function verdictOf(ranked: readonly Ranked[]): Verdict {
  const [first, second] = ranked;
  if (!first) return { about: 'none', sure: false, targets: [] };
  const sure = first.score >= SURE_SCORE && (second?.score ?? 0) < first.score * RIVAL_SHARE;
  return { about: 'one', sure, targets: [first] };
}
