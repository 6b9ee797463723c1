// Ids and codes → the names that a reader knows; read from the entries on first use.
import { actor } from '../../model/actor';
import type { Reader } from './pairs';

export interface Names {
  /** Name of an actor; its id where there is none. */
  actor(id: string): string;
  /** Name of a state by its ISO 3166-1 alpha-3 code; the code where there is none. */
  state(code: string): string;
}

/** Names of now, or else of before. */
export function openNames(reader: Reader): Names {
  const known = new Map<string, string>();
  let byCode: Map<string, string> | undefined;
  const read = (path: string) => reader.one('new', path, actor) ?? reader.one('old', path, actor);
  const readStates = () =>
    new Map(
      reader.paths
        .filter((path) => path.startsWith('actors/'))
        .flatMap((path) => {
          const value = read(path);
          return value?.kind === 'state' ? [[value.iso3, value.name] as const] : [];
        }),
    );
  return {
    actor(id) {
      const name = known.get(id) ?? read(`actors/${id}.yml`)?.name ?? id;
      known.set(id, name);
      return name;
    },
    state(code) {
      byCode ??= readStates();
      return byCode.get(code) ?? code;
    },
  };
}
