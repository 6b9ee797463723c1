// Records + a day → the pages of the atlas. Pure.
import type { AtlasActor, AtlasStanding, AtlasTarget } from '../../components/atlas/view';
import type { ActorRecord, Manifest, TargetRecord } from '../model/record';
import type { AsOf } from '../model/view';
import { ceasefireCard } from './cards';
import { countedPosition, roleOf, standingOf } from './standing';

type Actors = Record<string, ActorRecord>;

/** The page of one target with every actor that has a position on it. */
export function atlasTarget(
  actors: Actors,
  manifest: Manifest,
  target: TargetRecord,
  asOf: AsOf,
  openActor: string | undefined,
): AtlasTarget {
  const names = Object.fromEntries(Object.entries(actors).map(([id, { name }]) => [id, name]));
  const ids = [...new Set(target.positions.map(({ actor }) => actor))];
  const standings = ids.map((id) => atlasStanding(actors, target, id, asOf.date));
  const named = target.related.flatMap(({ id, how, from }) => {
    const other = manifest.targets.find((one) => one.id === id);
    return other ? [{ target: { id, name: other.name, kind: other.kind }, how, from }] : [];
  });
  return {
    show: 'target',
    card: ceasefireCard(names, target, asOf),
    class: target.class,
    laterality: target.laterality,
    purposes: target.purposes,
    standings: standings.sort((a, b) => a.actor.name.localeCompare(b.actor.name, 'en')),
    related: named,
    openActor,
  };
}

function atlasStanding(actors: Actors, target: TargetRecord, id: string, day: string | null): AtlasStanding {
  const standing = standingOf(target, id, day);
  const { name = id, kind = 'state' } = actors[id] ?? {};
  const { current, earlier, later } = standing;
  return { actor: { id, name, kind }, stance: countedPosition(standing)?.stance ?? null, current, earlier, later };
}

/** The page of one actor; for an office-holder, the positions of the body that it stands for on the day. */
export function atlasActor(actor: ActorRecord, targets: TargetRecord[], asOf: AsOf): AtlasActor {
  const stands = roleOf(actor, asOf.date).speaksFor;
  const latestFirst = [...targets].sort((a, b) => (a.declared < b.declared ? 1 : -1));
  const standings = stands === null ? [] : latestFirst.map((target) => standingOf(target, stands, asOf.date));
  const told = standings.filter(({ current, later }) => current.length + later.length > 0);
  return { show: 'actor', actor, standings: told, asOf };
}
