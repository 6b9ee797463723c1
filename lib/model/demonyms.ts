// The schema of data/demonyms/<language>.yml: ISO 3166 code → how the language calls what is of the state.
import { z } from 'zod';

const lemmas = z.array(z.string().min(2)).min(1).optional();

/** By alpha-3 code, in dictionary form: adjectives ("российский"), and nouns for the people ("россиянин"). */
export const demonyms = z.record(
  z.string().regex(/^[A-Z]{3}$/, { error: 'a code is three capitals, ISO 3166-1 alpha-3' }),
  z.strictObject({ adjective: lemmas, people: lemmas }),
);
export type Demonyms = z.infer<typeof demonyms>;
