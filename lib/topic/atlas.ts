// An address, records, a day → the pages of the atlas. Pure but for reading targets, for which it is given the way.
import type { AtlasActor, AtlasStanding, AtlasTarget, AtlasView } from '../../components/atlas/view';
import type { ActorRecord, Manifest, TargetPositions, TargetRecord } from '../model/record';
import type { AsOf } from '../model/view';
import { ceasefireCard } from './cards';
import { countedPosition, isRecorded, roleOf, standingOf } from './standing';

type Actors = Record<string, ActorRecord>;

/** What the atlas reads: the lists of everything, and one target at a time. */
export interface AtlasRecord {
  manifest: Manifest;
  actors: Actors;
  target(id: string): Promise<TargetRecord>;
  /** What some actors did about a target; nothing else of it is parsed. */
  positionsOf(id: string, actors: readonly string[]): Promise<TargetPositions>;
}

/**
 * What an address asks for.
 * @param hash the address from its "#" on, as components/atlas/href.ts writes it
 * @param date the day chosen by the reader; null: the latest state
 */
export async function atlasView(record: AtlasRecord, hash: string, date: string | null): Promise<AtlasView> {
  const { manifest, actors } = record;
  const [, kind, id = '', openActor] = hash.split('/').map(decoded);
  const asOf: AsOf = { date, from: date === null ? 'unknown' : 'reader' };
  if (kind === 'target' && manifest.targets.some((one) => one.id === id)) {
    return atlasTarget(actors, manifest, await record.target(id), asOf, openActor);
  }
  const actor = kind === 'actor' && Object.hasOwn(actors, id) ? actors[id] : undefined;
  if (actor) {
    const bodies = [actor.id, ...(actor.offices ?? []).map(({ of }) => of)];
    const targets = await Promise.all(actor.targets.map((one) => record.positionsOf(one, bodies)));
    return atlasActor(actor, targets, asOf);
  }
  return id ? { show: 'missing', id } : { show: 'index' };
}

/** An address typed by hand may hold escapes that stand for nothing; they are shown as they are. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

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
  return { ...standing, actor: { id, name, kind }, stance: countedPosition(standing)?.stance ?? null };
}

/** The page of one actor; for an office-holder, the positions of the body that it stands for on the day. */
export function atlasActor(actor: ActorRecord, targets: TargetPositions[], asOf: AsOf): AtlasActor {
  const stands = roleOf(actor, asOf.date).speaksFor;
  const latestFirst = [...targets].sort((a, b) => (a.declared < b.declared ? 1 : -1));
  const standings = stands === null ? [] : latestFirst.map((target) => standingOf(target, stands, asOf.date));
  return { show: 'actor', actor, standings: standings.filter(isRecorded), asOf };
}
