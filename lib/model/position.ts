// The schemas of data/ceasefires/<id>/positions.yml and votes.yml.
import { z } from 'zod';
import { citations, fullDate, id, language, partialDate, sentence } from './fields';
import { ACTS, ATTRIBUTIONS, STANCES } from './vocabulary';

const MAX_QUOTE_WORDS = 4;

/** The holder of public office who spoke: an actor of ours by id, or a name with its office. */
export const speaker = z.union([id, z.strictObject({ name: z.string(), office: z.string() })]);

export const position = z
  .strictObject({
    actor: id.optional(),
    actors: z.array(id).min(2).optional(),
    date: partialDate,
    act: z.enum(ACTS),
    stance: z.enum(STANCES),
    summary: sentence,
    conditions: sentence.optional(),
    facet: z.string().max(120).optional(),
    speaker: speaker.optional(),
    on_behalf_of: z.array(id).optional(),
    attribution: z.enum(ATTRIBUTIONS).default('own'),
    reported_by: z.string().optional(),
    quote: z
      .strictObject({
        text: z.string().refine((text) => text.trim().split(/\s+/).length <= MAX_QUOTE_WORDS, {
          error: `a quote has at most ${MAX_QUOTE_WORDS} words`,
        }),
        lang: language,
      })
      .optional(),
    disputed: sentence.optional(),
    citations,
    confidence: z.enum(['high', 'medium']),
    checked: fullDate,
  })
  .refine((one) => (one.actor === undefined) !== (one.actors === undefined), {
    error: 'name one actor, or in actors all signatories of a joint act',
    path: ['actor'],
  })
  .refine((one) => (one.attribution === 'reported') === (one.reported_by !== undefined), {
    error: 'reported_by says who tells of a reported act, and stands only there',
    path: ['reported_by'],
  })
  .refine((one) => one.stance !== 'supports_with_conditions' || one.conditions !== undefined, {
    error: 'conditions are missing: supports_with_conditions says which',
    path: ['conditions'],
  });
export type Position = z.infer<typeof position>;

export const positions = z.array(position);

const iso3List = z.array(z.string().regex(/^[A-Z]{3}$/)).default([]);

/** A roll call. Every list holds ISO 3166-1 alpha-3 codes of states. */
export const vote = z.strictObject({
  body: id,
  document: z.string(),
  meeting: z.string().optional(),
  date: fullDate,
  result: z.enum(['adopted', 'not_adopted']),
  /** The part of the target that was put to the vote, where it was not the whole: an amendment. */
  facet: z.string().max(120).optional(),
  /** Not every voter is known by name; positions are derived only for those who are. */
  partial: z.literal(true).optional(),
  yes: iso3List,
  no: iso3List,
  abstain: iso3List,
  absent: iso3List,
  not_participating: iso3List,
  veto: iso3List,
  totals: z.strictObject({
    yes: z.int().min(0),
    no: z.int().min(0),
    abstain: z.int().min(0),
    absent: z.int().min(0).default(0),
  }),
  summary: sentence,
  note: z.string().optional(),
  citations,
  checked: fullDate,
});
export type RollCall = z.infer<typeof vote>;

export const votes = z.array(vote);
