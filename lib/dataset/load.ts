// The bundled dataset, read file by file from the extension's own package.
import { browser } from 'wxt/browser';
import type { ActorRecord, Manifest, TargetRecord, TermRecord } from '../model/record';

/** Reads parts of the dataset; each call reads anew, so that a stopped worker loses nothing. */
export interface Dataset {
  manifest(): Promise<Manifest>;
  actors(): Promise<Record<string, ActorRecord>>;
  terms(): Promise<Record<string, TermRecord>>;
  /** @throws Error when there is no such target. */
  target(id: string): Promise<TargetRecord>;
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
  const dataset: Dataset = {
    manifest: () => json('record/manifest.json'),
    actors: () => json('record/actors.json'),
    terms: () => json('record/terms.json'),
    target: (id) => json(`record/targets/${id}.json`),
    lexicon: async (language) => {
      const { languages } = await dataset.manifest();
      if (!languages.includes(language)) return null;
      return (await open(`lexicon/${language}.json`)).text();
    },
    cues: async () => (await open('lexicon/cues.json')).text(),
  };
  return dataset;
}
