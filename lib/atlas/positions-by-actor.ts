// A target with all its positions → the same target for each actor, with the actor's own positions alone.
import type { PositionHead, TargetPositions } from '../model/record';

/** In order of the actors' first positions; standingOf then looks at an actor's own acts and no others. */
export function positionsByActor<P extends PositionHead>(target: TargetPositions<P>): Map<string, TargetPositions<P>> {
  const byActor = new Map<string, TargetPositions<P>>();
  for (const position of target.positions) {
    const known = byActor.get(position.actor);
    if (known) known.positions.push(position);
    else byActor.set(position.actor, { ...target, positions: [position] });
  }
  return byActor;
}
