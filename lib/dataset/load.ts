// The bundled dataset, read file by file from the extension's own package.
import { browser } from 'wxt/browser';
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

export function bundledDataset(): Dataset {
  const open = async (path: string): Promise<Response> => {
    const response = await fetch(browser.runtime.getURL(`/${path}` as '/'));
    if (!response.ok) throw new Error(`the package has no ${path}`);
    return response;
  };
  const json = async <T>(path: string): Promise<T> => (await open(path)).json();
  const text = async (path: string): Promise<string> => (await open(path)).text();
  const dataset: Dataset = {
    manifest: () => json('record/manifest.json'),
    actors: async () => openBook(await text('record/actors.jsonl')),
    terms: () => json('record/terms.json'),
    target: async (id) => openTarget(await text(`record/targets/${id}.jsonl`)),
    lexicon: async (language) => {
      const { languages } = await dataset.manifest();
      if (!languages.includes(language)) return null;
      return text(`lexicon/${language}.json`);
    },
    cues: () => text('lexicon/cues.json'),
  };
  return dataset;
}
