// A way to read files → the dataset, part by part. Where the files are: bundled.ts for the extension.
import type { ActorRecord, Manifest, NamesRecord, ReleaseRecord, StandsRecord, TermRecord } from '../model/record';
import { pickCues } from '../topic/cues';
import { type Book, openBook } from './book';
import { openTarget, type StoredTarget } from './target-file';

/** Reads parts of the dataset; each call reads anew, so that a stopped worker loses nothing. */
export interface Dataset {
  manifest(): Promise<Manifest>;
  actors(): Promise<Book<ActorRecord>>;
  terms(): Promise<Record<string, TermRecord>>;
  /** What the latest releases changed, the last one first. */
  changes(): Promise<ReleaseRecord[]>;
  /** Every form that names anything of the record. */
  names(): Promise<NamesRecord>;
  /** Who stands where on every target. */
  stands(): Promise<StandsRecord>;
  /** @throws Error when there is no such target. */
  target(id: string): Promise<StoredTarget>;
  /** The lexicons as written, in the order of the languages; those without one are left out. */
  lexicons(languages: readonly string[]): Promise<string[]>;
  /** How sentences tell of acts, as written, with the language of each; languages without are left out. */
  reported(languages: readonly string[]): Promise<Record<string, string>>;
  /** The cues of all targets, as written, those that a page in the languages may hold. */
  cues(languages: readonly string[]): Promise<string>;
}

/** Gives the text of a compiled file by its path (lib/tools/compile.ts); rejects when there is none. */
export type ReadFile = (path: string) => Promise<string>;

/** The dataset whose files are read so. */
export function datasetFrom(read: ReadFile): Dataset {
  const json = async <T>(path: string): Promise<T> => JSON.parse(await read(path)) as T;
  const compiled = async (languages: readonly string[]) => {
    const { languages: known } = await dataset.manifest();
    return languages.filter((language) => known.includes(language));
  };
  const dataset: Dataset = {
    manifest: () => json('record/manifest.json'),
    actors: async () => openBook(await read('record/actors.jsonl')),
    terms: () => json('record/terms.json'),
    changes: () => json('record/changes.json'),
    names: () => json('record/names.json'),
    stands: () => json('record/stands.json'),
    target: async (id) => openTarget(await read(`record/targets/${id}.jsonl`)),
    lexicons: async (languages) => {
      const known = await compiled(languages);
      return Promise.all(known.map((language) => read(`lexicon/${language}.json`)));
    },
    reported: async (languages) => {
      const { reported } = await dataset.manifest();
      const known = languages.filter((language) => reported.includes(language));
      const rules = known.map(async (language) => [language, await read(`reported/${language}.json`)] as const);
      return Object.fromEntries(await Promise.all(rules));
    },
    cues: async (languages) => pickCues(await read('lexicon/cues.json'), await compiled(languages)),
  };
  return dataset;
}
