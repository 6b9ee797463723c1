// The schema of data/ceasefires/<id>/ceasefire.yml: one target of positions.
import { z } from 'zod';
import { alias, citations, fullDate, id, partialDate, sentence } from './fields';
import { CEASEFIRE_CLASSES, ENDINGS, LATERALITIES, PURPOSES, RELATIONS, TARGET_KINDS } from './vocabulary';

/** A dated fact about the target; with `claimant`, an allegation and whose it is. */
export const timelineEvent = z.strictObject({
  date: partialDate,
  event: sentence,
  claimant: z.string().optional(),
  citations,
});

/** Words and actors that tell this target from its neighbours. */
export const cues = z.strictObject({
  words: z.array(z.string().min(2)).default([]),
  actors: z.array(id).default([]),
});

export const ceasefire = z.strictObject({
  kind: z.enum(TARGET_KINDS),
  name: z.string().min(1),
  class: z.enum(CEASEFIRE_CLASSES).optional(),
  laterality: z.enum(LATERALITIES).optional(),
  purposes: z.array(z.enum(PURPOSES)).optional(),
  declared: partialDate,
  effective: partialDate.optional(),
  ended: partialDate.optional(),
  ended_how: z.enum(ENDINGS),
  conflict: z.string().min(1),
  parties: z.array(id).default([]),
  brokers: z.array(id).default([]),
  terms: z.string().min(1).max(400),
  timeline: z.array(timelineEvent).default([]),
  aliases: z.array(alias).default([]),
  cues,
  document: z.string().optional(),
  related: z.array(z.strictObject({ id, how: z.enum(RELATIONS) })).default([]),
  citations,
  checked: fullDate,
});
export type Ceasefire = z.infer<typeof ceasefire>;
