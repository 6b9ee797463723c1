// What readings.yml says that a reader of each article of this folder must be told; a key that it does not know is an error.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = resolve('test/stories');
const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);

const card = z.strictObject({
  at: z.string(),
  who: z.string(),
  on: z.string().optional(),
  stance: z.string().optional(),
  act: oneOrMore,
  earlier: z.string().optional(),
  later: z.string().optional(),
  around: z.string().optional(),
  related: oneOrMore,
  says: oneOrMore,
  never: oneOrMore,
  why: z.string(),
});

const reading = z.strictObject({
  article: z.string(),
  target: z.string(),
  targets: z.array(z.string()).default([]),
  beside: z.string().optional(),
  day: z.string(),
  counts: z.string().optional(),
  why: z.string(),
  cards: z.array(card).min(4),
});

/** What one card must tell. */
export type ExpectedCard = z.infer<typeof card>;
/** What popup and cards of one article must tell. */
export type Reading = z.infer<typeof reading>;

/** The target of a reading that the words of its article leave open. */
export const SEVERAL = 'several';

export const READINGS: readonly Reading[] = z
  .array(reading)
  .parse(parse(readFileSync(join(FOLDER, 'readings.yml'), 'utf8')));

/** The article of a reading. */
export function articleHtml(article: string): string {
  return readFileSync(join(FOLDER, `${article}.html`), 'utf8');
}

/** Where it is served: each on a site of its own. */
export function addressOf(article: string): string {
  return `http://${article}.example/story`;
}
