// A way to read files → the dataset, part by part. Where the files are: bundled.ts for the extension.
import type { ActorRecord, Manifest, TermRecord } from '../model/record';
import { type Book, openBook } from './book';
import { openTarget, type StoredTarget } from './target-file';

/** Reads parts of the dataset; each call reads anew, so that a stopped worker loses nothing. */
export interface Dataset {
  manifest(): Promise<Manifest>;
  actors(): Promise<Book<ActorRecord>>;
  terms(): Promise<Record<string, TermRecord>>;
  /** @throws Error when there is no such target. */
  target(id: string): Promise<StoredTarget>;
  /** The lexicon as written, or null when there is none for the language. */
  lexicon(language: string): Promise<string | null>;
  /** The cues of all targets, as written. */
  cues(): Promise<string>;
}

/** Gives the text of a compiled file by its path (lib/tools/compile.ts); rejects when there is none. */
export type ReadFile = (path: string) => Promise<string>;

/** The dataset whose files are read so. */
export function datasetFrom(read: ReadFile): Dataset {
  const json = async <T>(path: string): Promise<T> => JSON.parse(await read(path)) as T;
  const dataset: Dataset = {
    manifest: () => json('record/manifest.json'),
    actors: async () => openBook(await read('record/actors.jsonl')),
    terms: () => json('record/terms.json'),
    target: async (id) => openTarget(await read(`record/targets/${id}.jsonl`)),
    lexicon: async (language) => {
      const { languages } = await dataset.manifest();
      if (!languages.includes(language)) return null;
      return read(`lexicon/${language}.json`);
    },
    cues: () => read('lexicon/cues.json'),
  };
  return dataset;
}
