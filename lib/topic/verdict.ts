// Ranked targets → what may be said of the page: one target, several, or none of ours; and whether it is sure.
import type { Ranked } from './resolve';

/** What a page is about. `targets`: the one, or those of several, best first. */
export interface Verdict {
  about: 'one' | 'several' | 'none';
  /** High confidence: enough evidence, some of which speaks for this target alone, and no rival near. Of one only. */
  sure: boolean;
  targets: Ranked[];
  /** Near the one: what is to endorse it, or what it was to endorse. Of both the page tells together. */
  beside: Ranked[];
}

/** From this score on, the evidence is enough to be sure of a target that has no near rival. */
export const SURE_SCORE = 0.55;
/** Who has this share of the best score, or more, is a rival: of one with evidence of its own, the page tells as well. */
export const RIVAL_SHARE = 0.87;
/** Nobody compares more than these; a page that tells of all is a list. */
export const MOST_SEVERAL = 5;

/** Judges what the resolver ranked. */
export function verdictOf(ranked: readonly Ranked[]): Verdict {
  const [first] = ranked;
  if (!first) return { about: 'none', sure: false, targets: [], beside: [] };
  const near = ranked.filter(({ score }) => score >= first.score * RIVAL_SHARE);
  // Of a ceasefire and the statement that was to endorse it, a page tells together: it is about what comes first.
  const beside = near.filter((one) => one.endorses === first.id || first.endorses === one.id);
  const rivals = near.filter((one) => !beside.includes(one));
  const told = rivals.filter(({ own }) => own > 0);
  if (told.length > 1) return { about: 'several', sure: false, targets: told.slice(0, MOST_SEVERAL), beside: [] };
  const isSure = rivals.length === 1 && first.own > 0 && first.score >= SURE_SCORE;
  return { about: 'one', sure: isSure, targets: [first], beside };
}

/** What a page, or a part of it, is about, as ids: none of ours, one target, or several of which it may be any. */
export type About = readonly string[];

/** The same without how sure it is. */
export function aboutOf({ targets }: Verdict): About {
  return targets.map(({ id }) => id);
}
