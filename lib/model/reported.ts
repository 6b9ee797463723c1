// The schema of data/reported/<language>.yml: how sentences of one language tell of an act on a ceasefire.
// The grammar of a sequence, and how it is matched: lib/reported/pattern.ts.
import { z } from 'zod';
import { ACTS, STANCES } from './vocabulary';

const name = z.string().regex(/^[a-z]+$/, { error: 'a name is small letters' });
const sequence = z.string().regex(/^\S+( \S+)*$/, { error: 'items with one space between' });
const sequences = z.array(sequence).min(1);

const verb = z.strictObject({
  act: z.enum(ACTS),
  stance: z.enum(STANCES),
  /** The words of the act, by the place that frames give them: a finite form, a participle, a particle. */
  forms: z.record(name, sequences),
});

/** How one language tells of acts. */
export const reportedRules = z.strictObject({
  /** Letters that are written in front of a word as part of it: Arabic "and". */
  joined: sequences.default([]),
  /** Endings of names, small, by which they are no subject: those of Russian cases. */
  oblique: sequences.default([]),
  /** A sentence that holds one of these tells of none: questions, conditions, what is long past. */
  silent: sequences,
  /** What makes an acceptance one with conditions, where it stands behind it. */
  conditions: sequences,
  /** Lists of sequences, which others name in angle brackets. */
  words: z.record(name, sequences),
  verbs: z.array(verb).min(1),
  /** Sentences that tell of an act of `S`; `<verb.form>` stands for the forms of one verb. */
  frames: sequences,
});
export type ReportedRules = z.infer<typeof reportedRules>;
