// Ranked targets → what may be said of the page: one target, several, or none of ours; and whether it is sure.
import type { Ranked } from './resolve';

/** What a page is about. `targets`: the one, or those of several, best first. */
export interface Verdict {
  about: 'one' | 'several' | 'none';
  /** High confidence: enough evidence, some of which speaks for this target alone, and no rival near. Of one only. */
  sure: boolean;
  targets: Ranked[];
}

/** From this score on, the evidence is enough to be sure of a target that has no near rival. */
export const SURE_SCORE = 0.55;
/** Who has this share of the best score, or more, is a rival: of one with evidence of its own, the page tells as well. */
export const RIVAL_SHARE = 0.85;

/** Judges what the resolver ranked. */
export function verdictOf(ranked: readonly Ranked[]): Verdict {
  const [first] = ranked;
  if (!first) return { about: 'none', sure: false, targets: [] };
  const near = ranked.filter(({ score }) => score >= first.score * RIVAL_SHARE);
  const told = near.filter(({ own }) => own > 0);
  if (told.length > 1) return { about: 'several', sure: false, targets: told };
  return { about: 'one', sure: near.length === 1 && first.own > 0 && first.score >= SURE_SCORE, targets: [first] };
}
