// One actor, what it did about its targets → its acts in order of time, with what they changed. Pure.
import type { ActEntry } from '../../components/atlas/chronicle-entry';
import type { ActorRecord, TargetPositions } from '../model/record';
import { nameOf } from '../topic/standing';
import { changesOf } from './changes';
import { byTime, timeOf } from './chronicle';

/** The acts of `stands`, the actor itself or the body for which it stands. */
export function actorHistory(
  actor: ActorRecord,
  stands: string,
  targets: readonly TargetPositions[],
  day: string | null,
): ActEntry[] {
  const acts = targets.flatMap((target) => {
    const own = target.positions.filter((position) => position.actor === stands);
    const before = changesOf(own);
    return own.map((position) => ({
      what: 'act' as const,
      date: position.date,
      time: timeOf(position.date, day),
      actors: [{ id: actor.id, name: actor.name }],
      target: nameOf(target),
      position,
      before: before.get(position) ?? null,
    }));
  });
  return acts.sort(byTime);
}
