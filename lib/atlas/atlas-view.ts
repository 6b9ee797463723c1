// An address, records → the pages of the atlas. Pure but for reading parts of the record, for which it is given the way.
import type { AtlasActor, AtlasStanding, AtlasTarget, AtlasView, Order } from '../../components/atlas/view';
import type { ActorRecord, Manifest, StandsRecord, TargetPositions, TargetRecord, TermRecord } from '../model/record';
import type { AsOf } from '../model/view';
import { ceasefireCard } from '../topic/cards';
import { countedPosition, isRecorded, roleOf, standingOf } from '../topic/standing';
import { readAddress } from './address';
import { targetChronicle } from './chronicle';
import { actorHistory } from './history';
import { matrixOf } from './matrix';
import { positionsByActor } from './positions-by-actor';
import type { Search } from './search';

type Actors = Record<string, ActorRecord>;

/** What the atlas reads: the lists of everything, and one target at a time. */
export interface AtlasRecord {
  manifest: Manifest;
  actors: Actors;
  terms: Record<string, TermRecord>;
  /** Finds by any name; read and folded when it is first wanted. */
  search(): Promise<Search>;
  /** Who stands where on everything; read when it is first shown. */
  stands(): Promise<StandsRecord>;
  target(id: string): Promise<TargetRecord>;
  /** What some actors did about a target; nothing else of it is parsed. */
  positionsOf(id: string, actors: readonly string[]): Promise<TargetPositions>;
}

/**
 * What an address asks for.
 * @param hash the address from its "#" on, as components/atlas/href.ts writes it
 */
export async function atlasView(record: AtlasRecord, hash: string): Promise<AtlasView> {
  const { manifest, actors, terms } = record;
  const { kind, id, openActor, date, order, filters } = readAddress(hash);
  const asOf: AsOf = { date, from: date === null ? 'unknown' : 'reader' };
  if (kind === 'matrix') return matrixOf(manifest, actors, await record.stands(), filters, asOf);
  if (kind === 'target' && manifest.targets.some((one) => one.id === id)) {
    return atlasTarget(actors, manifest, await record.target(id), asOf, openActor, order);
  }
  const actor = kind === 'actor' && Object.hasOwn(actors, id) ? actors[id] : undefined;
  if (actor) {
    const bodies = [actor.id, ...(actor.offices ?? []).map(({ of }) => of)];
    const targets = await Promise.all(actor.targets.map((one) => record.positionsOf(one, bodies)));
    return atlasActor(actor, targets, asOf, order);
  }
  const term = kind === 'term' && Object.hasOwn(terms, id) ? terms[id] : undefined;
  if (term) return { show: 'term', term };
  return kind === '' ? { show: 'index' } : { show: 'missing', id: id || kind };
}

/** The page of one target with every actor that has a position on it. */
export function atlasTarget(
  actors: Actors,
  manifest: Manifest,
  target: TargetRecord,
  asOf: AsOf,
  openActor?: string,
  order: Order = 'standing',
): AtlasTarget {
  const names = Object.fromEntries(Object.entries(actors).map(([id, { name }]) => [id, name]));
  const standings = [...positionsByActor(target)].map(([id, own]) => atlasStanding(actors, own, id, asOf.date));
  const named = target.related.flatMap(({ id, how, from }) => {
    const other = manifest.targets.find((one) => one.id === id);
    return other ? [{ target: { id, name: other.name, kind: other.kind }, how, from }] : [];
  });
  const collator = new Intl.Collator('en');
  const card = ceasefireCard(names, target, asOf);
  return {
    show: 'target',
    card,
    class: target.class,
    laterality: target.laterality,
    purposes: target.purposes,
    standings: standings.sort((a, b) => collator.compare(a.actor.name, b.actor.name)),
    related: named,
    order,
    chronicle: order === 'time' ? targetChronicle(names, target, asOf.date) : [],
    openActor,
  };
}

function atlasStanding(actors: Actors, target: TargetPositions, id: string, day: string | null): AtlasStanding {
  const standing = standingOf(target, id, day);
  const { name = id, kind = 'state' } = actors[id] ?? {};
  return { ...standing, actor: { id, name, kind }, stance: countedPosition(standing)?.stance ?? null };
}

/** The page of one actor; for an office-holder, the positions of the body that it stands for on the day. */
export function atlasActor(
  actor: ActorRecord,
  targets: TargetPositions[],
  asOf: AsOf,
  order: Order = 'standing',
): AtlasActor {
  const stands = roleOf(actor, asOf.date).speaksFor;
  const latestFirst = [...targets].sort((a, b) => (a.declared < b.declared ? 1 : -1));
  const standings = stands === null ? [] : latestFirst.map((target) => standingOf(target, stands, asOf.date));
  const history = stands !== null && order === 'time' ? actorHistory(actor, stands, targets, asOf.date) : [];
  return { show: 'actor', actor, standings: standings.filter(isRecorded), order, history, asOf };
}
