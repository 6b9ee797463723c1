// Positions on one target, in order → the stance that an actor's own acts left, where they left one. Pure.
import type { PositionHead } from '../model/record';
import type { Stance } from '../model/vocabulary';

/** By position: the stance of the same actor's own act before it, where it is another one on the same facet. */
export function changesOf<P extends PositionHead>(positions: readonly P[]): Map<P, Stance> {
  const last = new Map<string, P>();
  const changes = new Map<P, Stance>();
  for (const position of positions) {
    // Through a membership an actor stands nowhere of its own.
    if (position.attribution === 'via_membership') continue;
    const key = JSON.stringify([position.actor, position.facet]);
    const before = last.get(key);
    if (before && before.stance !== position.stance) changes.set(position, before.stance);
    last.set(key, position);
  }
  return changes;
}
