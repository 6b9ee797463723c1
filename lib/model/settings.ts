// The reader's settings: schema, defaults, and nothing else.
import { z } from 'zod';

export const DENSITIES = ['section', 'all', 'first'] as const;
export const OPENINGS = ['hover', 'click'] as const;

/** Milliseconds of pointer rest: long enough that reading with the pointer opens nothing. */
const DEFAULT_REST_MS = 350;

export const settings = z.strictObject({
  /** Which mentions of one actor are underlined: the first of a section, all, or the first of the page. */
  density: z.enum(DENSITIES).default('section'),
  opening: z.enum(OPENINGS).default('hover'),
  restMs: z.int().min(100).max(2000).default(DEFAULT_REST_MS),
  /** Hosts on which nothing is read; a host covers its subdomains. */
  offSites: z.array(z.string().min(1)).default([]),
});
export type Settings = z.infer<typeof settings>;
