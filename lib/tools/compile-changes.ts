// data/changes.yml → what the options page tells of the latest releases.
import type { ReleaseRecord } from '../model/record';
import type { Entries } from './reading/entries';

/** Targets that are no longer in the record keep their name and lose their id: nothing is there to open. */
export function compileChanges({ changes, targets, moved }: Entries): ReleaseRecord[] {
  const idOf = (id: string) => [id, moved?.value[id]].find((one) => one !== undefined && targets.has(one));
  return (changes?.value ?? []).map((release) => ({
    ...release,
    targets: release.targets.map(({ id, name }) => ({ id: idOf(id), name })),
  }));
}
