// Figures → the least that gate and resolver must reach from now on; it only ever rises.
import type { Part } from './corpus';
import type { Figures } from './judge';
import type { ReportedFigures } from './reported';

/** What a figure must reach; for those that are faults, what it must not exceed. */
export type Ratchet = Partial<Record<keyof Figures, number>>;

/** By language what precision and recall of reported acts must reach, and how many sentences there are to be. */
export type ReportedRatchet = Record<string, ReportedFigures>;

/** ratchet.json. */
export interface Ratchets extends Record<Part, Ratchet> {
  reported: Record<Part, ReportedRatchet>;
}

/** Of these, less is better. */
export const FAULTS: readonly (keyof Figures)[] = ['offTopicLit', 'wrongAndSure', 'sectionsWrong'];

const DIGITS = 10_000;

/** The ratchet with every number that the figures improve on set to them, rounded so that the same run passes. */
export function tightened(ratchet: Ratchet, figures: Figures): Ratchet {
  const names = Object.keys(figures) as (keyof Figures)[];
  const next = names.map((name) => {
    const [was, is] = [ratchet[name], figures[name]];
    if (is === null) return [name, was] as const;
    if (FAULTS.includes(name)) return [name, Math.min(was ?? 1, Math.ceil(is * DIGITS) / DIGITS)] as const;
    return [name, Math.max(was ?? 0, Math.floor(is * DIGITS) / DIGITS)] as const;
  });
  return Object.fromEntries(next.filter(([, number]) => number !== undefined));
}

/** What the figures fall behind, as sentences. */
export function fallenBehind(ratchet: Ratchet, figures: Figures): string[] {
  const names = Object.keys(ratchet) as (keyof Figures)[];
  return names.flatMap((name) => {
    const [bound, is] = [ratchet[name] ?? 0, figures[name]];
    const isFault = FAULTS.includes(name);
    if (is !== null && (isFault ? is <= bound : is >= bound)) return [];
    return [`${name} is ${is}, and must be ${isFault ? 'at most' : 'at least'} ${bound}`];
  });
}

/** The same for reported acts. */
export function tightenedReported(
  ratchet: ReportedRatchet | undefined,
  figures: Record<string, ReportedFigures>,
): ReportedRatchet {
  const better = (was: number | null | undefined, is: number | null) =>
    is === null ? (was ?? null) : Math.max(was ?? 0, Math.floor(is * DIGITS) / DIGITS);
  return Object.fromEntries(
    Object.entries(figures).map(([language, { sentences, precision, recall }]) => {
      const was = ratchet?.[language];
      const next = { precision: better(was?.precision, precision), recall: better(was?.recall, recall) };
      return [language, { sentences: Math.max(was?.sentences ?? 0, sentences), ...next }];
    }),
  );
}

/** What the figures of reported acts fall behind, as sentences. */
export function reportedBehind(ratchet: ReportedRatchet, figures: Record<string, ReportedFigures>): string[] {
  return Object.entries(ratchet).flatMap(([language, bounds]) =>
    (['sentences', 'precision', 'recall'] as const).flatMap((name) => {
      const [bound, is] = [bounds[name] ?? 0, figures[language]?.[name] ?? 0];
      return is >= bound ? [] : [`${name} of ${language} is ${is}, and must be at least ${bound}`];
    }),
  );
}
