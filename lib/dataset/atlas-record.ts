// A dataset → what the atlas reads of it.
import type { AtlasRecord } from '../atlas/atlas-view';
import { createSearch, type Search } from '../atlas/search';
import type { StandsRecord } from '../model/record';
import type { Dataset } from './load';

/** Reads the lists of all targets, actors and terms; anything else is read when a page first shows it. */
export async function readAtlas(dataset: Dataset): Promise<AtlasRecord> {
  const [manifest, actors, terms] = await Promise.all([dataset.manifest(), dataset.actors(), dataset.terms()]);
  const all = actors.all();
  let stands: Promise<StandsRecord> | undefined;
  let search: Promise<Search> | undefined;
  return {
    manifest,
    actors: all,
    terms,
    search: () => {
      search ??= dataset.names().then((names) => createSearch(names, { manifest, actors: all, terms }));
      return search;
    },
    stands: () => {
      stands ??= dataset.stands();
      return stands;
    },
    target: async (id) => (await dataset.target(id)).whole(),
    positionsOf: async (id, of) => (await dataset.target(id)).positionsOf(of),
  };
}
