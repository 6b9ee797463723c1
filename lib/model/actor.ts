// The schema of data/actors/<id>.yml.
import { z } from 'zod';
import { alias, id, partialDate } from './fields';
import { ACTOR_KINDS } from './vocabulary';

/** A public office and the time in which the person held it. */
export const office = z.strictObject({
  title: z.string().min(1),
  of: id,
  from: partialDate,
  to: partialDate.optional(),
});

const common = { name: z.string().min(1), aliases: z.array(alias).min(1), note: z.string().optional() };

export const actor = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('state'),
    iso3: z.string().regex(/^[A-Z]{3}$/, { error: 'iso3 is three capitals, ISO 3166-1 alpha-3' }),
    ...common,
    /** Beside those that packages know by the code. */
    aliases: z.array(alias).default([]),
    /** Names of the packages that are not to be used, in any language. */
    unused: z.array(z.string().min(2)).default([]),
  }),
  z.strictObject({
    kind: z.literal('office_holder'),
    offices: z.array(office).min(1),
    ...common,
  }),
  z.strictObject({
    kind: z.enum(ACTOR_KINDS).exclude(['state', 'office_holder']),
    ...common,
  }),
]);
export type Actor = z.infer<typeof actor>;
export type Office = z.infer<typeof office>;
