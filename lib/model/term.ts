// The schemas of data/terms/<id>.yml, data/evidence/<language>.yml, data/sites.yml and data/moved.yml.
import { z } from 'zod';
import { alias, citations, id } from './fields';
import { EVIDENCE_LISTS, type EvidenceList, TOPIC_LISTS, type TopicList } from './vocabulary';

export const term = z.strictObject({
  name: z.string().min(1),
  definition: z.string().min(1).max(400),
  /**
   * Beginnings of words, in any language, one of which stands on every page that holds a strong alias:
   * the content script carries them and asks for the lexicon only where it finds one.
   */
  stems: z.array(z.string().min(2)).default([]),
  differs_from: z.array(z.strictObject({ term: id, how: z.string().min(1).max(240) })).default([]),
  aliases: z.array(alias).min(1),
  citations,
});
export type Term = z.infer<typeof term>;

const words = z.array(z.string().min(1)).default([]);

/**
 * Words of one language that tell, beside a name, what it names. Case does not matter, but in `before`, `after` and
 * `regions` a word written with a capital asks for one. `fighting` and `elsewhere` are beginnings of words.
 */
export const evidenceWords = z.strictObject(
  Object.fromEntries([...EVIDENCE_LISTS, ...TOPIC_LISTS].map((list) => [list, words])) as Record<
    EvidenceList | TopicList,
    typeof words
  >,
);
export type EvidenceWords = z.infer<typeof evidenceWords>;

/** News hosts on which an article needs no further proof; a host covers its subdomains. */
export const sites = z.strictObject({ news: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]+$/)) });
export type Sites = z.infer<typeof sites>;

/** Old id → new id; an id is never reused. */
export const moved = z.record(id, id);
