// (target, actor, day) → what the record says then: current, earlier, later. Pure.
import type { ActorRecord, PositionHead, TargetPositions } from '../model/record';
import type { Standing, TargetName } from '../model/view';
import { compareToDay, endOf, startOf } from './partial-date';

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
  const placed = (how: ReturnType<typeof compareToDay>) =>
    own.filter(({ date }) => (day === null ? 'not_after' : compareToDay(date, day)) === how);
  const until = placed('not_after');
  const current = latest(until);
  const earlier = until.filter((one) => !current.includes(one)).reverse();
  return {
    target: nameOf(target),
    current,
    earlier,
    undated: placed('unknown'),
    later: placed('after'),
    checked: target.checked,
  };
}

/**
 * The position that gives an actor its stance in marks and counts: the latest act of its own.
 * A position through membership is shown but not counted.
 */
export function countedPosition<P extends PositionHead>(standing: Standing<P>): P | undefined {
  const isOwn = ({ attribution }: P) => attribution !== 'via_membership';
  return standing.current.findLast(isOwn) ?? standing.earlier.find(isOwn);
}

/** True when the record holds any act, before the day or after. */
export function isRecorded({ current, undated, later }: Standing<PositionHead>): boolean {
  return current.length + undated.length + later.length > 0;
}

export function nameOf({ id, name, kind }: TargetName): TargetName {
  return { id, name, kind };
}

/**
 * The acts that none is surely later than; of those that put the actor in the same place, the last.
 * What is said of a vote does not take its place: who asks about a resolution asks for the vote.
 */
function latest<P extends PositionHead>(positions: P[]): P[] {
  const open = positions.filter(({ date }) => !positions.some((other) => endOf(date) < startOf(other.date)));
  const says = (one: P, other: P) =>
    one.stance === other.stance && one.facet === other.facet && (one.act === 'vote') === (other.act === 'vote');
  return open.filter((one, place) => !open.slice(place + 1).some((other) => says(one, other)));
}
