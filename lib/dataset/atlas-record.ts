// A dataset → what the atlas reads of it.
import type { AtlasRecord } from '../topic/atlas';
import type { Dataset } from './load';

/** Reads the lists of all targets and actors; a target is read when its page, or that of an actor on it, is shown. */
export async function readAtlas(dataset: Dataset): Promise<AtlasRecord> {
  const [manifest, actors] = await Promise.all([dataset.manifest(), dataset.actors()]);
  return {
    manifest,
    actors: actors.all(),
    target: async (id) => (await dataset.target(id)).whole(),
    positionsOf: async (id, of) => (await dataset.target(id)).positionsOf(of),
  };
}
