// The schema of data/changes.yml: what the latest releases changed for readers, told on the options page.
import { z } from 'zod';
import { fullDate, id } from './fields';

/** What is counted in a release, in the order in which it is shown. */
export const CHANGED = ['positions', 'rollCalls', 'targets', 'actors', 'terms'] as const;
export type Changed = (typeof CHANGED)[number];

const number = z.int().min(0);
const counts = z.strictObject({ added: number, changed: number, withdrawn: number });
export type ChangeCounts = z.infer<typeof counts>;

export const releaseChanges = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'a version is three numbers, such as 1.4.0' }),
  date: fullDate,
  counts: z.strictObject(Object.fromEntries(CHANGED.map((what) => [what, counts])) as Record<Changed, typeof counts>),
  /** The targets that changed most gravely; `more` others are only counted. */
  targets: z.array(z.strictObject({ id, name: z.string().min(1) })),
  more: number,
});
export type ReleaseChanges = z.infer<typeof releaseChanges>;

/** Latest first. */
export const changes = z.array(releaseChanges);
