// (target, actor, day) → what the record says then: current, earlier, later. Pure.
import type { ActorRecord, PositionHead, TargetPositions } from '../model/record';
import type { Standing, TargetName } from '../model/view';
import { compareToDay } from './partial-date';

/** The actor whose positions count for `actor` on a day: itself, or for an office-holder the body it stood for. */
export interface Role {
  /** Null for an office-holder without an office on that day. */
  speaksFor: string | null;
  title?: string;
}

/** Finds the role of an actor on a day; without a day, the latest office counts. */
export function roleOf(actor: ActorRecord, day: string | null): Role {
  if (actor.kind !== 'office_holder') return { speaksFor: actor.id };
  const offices = actor.offices ?? [];
  const held =
    day === null
      ? offices.at(-1)
      : offices.find(
          ({ from, to }) => compareToDay(from, day) !== 'after' && (to === undefined || to >= day.slice(0, to.length)),
        );
  return held ? { speaksFor: held.of, title: held.title } : { speaksFor: null };
}

/** Cuts the positions of one actor on one target at a day; null means the latest state. */
export function standingOf<P extends PositionHead>(
  target: TargetPositions<P>,
  actor: string,
  day: string | null,
): Standing<P> {
  const own = target.positions.filter((one) => one.actor === actor);
  const until = own.filter((one) => day === null || compareToDay(one.date, day) === 'not_after');
  const later = own.filter((one) => !until.includes(one));
  const current = latest(until);
  const earlier = until.filter((one) => !current.includes(one)).reverse();
  return { target: nameOf(target), current, earlier, later, checked: target.checked };
}

/**
 * The position that gives an actor its stance in marks and counts: the latest act of its own.
 * A position through membership is shown but not counted.
 */
export function countedPosition<P extends PositionHead>(standing: Standing<P>): P | undefined {
  const isOwn = ({ attribution }: P) => attribution !== 'via_membership';
  return standing.current.findLast(isOwn) ?? standing.earlier.find(isOwn);
}

export function nameOf({ id, name, kind }: TargetName): TargetName {
  return { id, name, kind };
}

/** The latest act, and before it those of the same date that put the actor elsewhere. */
function latest<P extends PositionHead>(positions: P[]): P[] {
  const last = positions.at(-1);
  if (!last) return [];
  const differs = (one: P) => one.stance !== last.stance || one.facet !== last.facet;
  return positions.filter((one) => one === last || (one.date === last.date && differs(one)));
}
