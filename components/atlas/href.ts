// The addresses inside the atlas.

export const INDEX_HREF = '#/';

/** The page of a target; with an actor, that actor's entry is open. */
export function targetHref(id: string, actor?: string): string {
  return actor === undefined ? `#/target/${id}` : `#/target/${id}/${actor}`;
}

/** The page of an actor. */
export function actorHref(id: string): string {
  return `#/actor/${id}`;
}
