// Entries → every figure of data:stats.
import { ACTOR_KINDS, ATTRIBUTIONS, type Attribution } from '../../model/vocabulary';
import { compileTargets } from '../compile-records';
import { type Counts, countEntries } from '../counts';
import type { Entries } from '../reading/entries';
import { type ActorStats, countActors } from './actors';
import { type CheckStats, countChecks } from './checks';
import { type CitationStats, countCitations } from './citations';
import { bySize, countBy, countRows, type Group, groupRows } from './groups';
import { createRegions } from './regions';
import { type Row, rowsOf } from './rows';

/** A group of actors, with how many there are, with positions or not. */
export type ActorGroup = Group & { entries: number };

export interface Stats {
  /** As in the compiled manifest, where it has them. */
  totals: Omit<Counts, 'citations'>;
  all: Group;
  conflicts: Group[];
  sides: Group[];
  actorKinds: ActorGroup[];
  /** Each with its subregions; what is no state has no region. */
  regions: (ActorGroup & { subregions: ActorGroup[] })[];
  /** Of authored positions. */
  attribution: Record<Attribution, number>;
  confidence: Record<'high' | 'medium', number>;
  citations: CitationStats;
  checks: CheckStats;
  actors: ActorStats;
}

const NO_STATE = 'no state';
const UNKNOWN = 'unknown';

export function collectStats(entries: Entries, today: string): Stats {
  const { citations: _citations, ...totals } = countEntries(entries);
  const targets = compileTargets(entries);
  const rows = rowsOf(targets);
  const authored = rows.filter(({ derived }) => !derived);
  const actors = countActors(
    entries,
    rows,
    targets.flatMap(({ acts }) => acts),
  );
  return {
    totals,
    all: { ...countRows('all', rows), targets: targets.length },
    conflicts: conflictsOf(rows, entries),
    sides: [...groupRows(rows, ({ side }) => side, ['party', 'broker', 'other']).values()],
    actorKinds: kindsOf(rows, entries),
    regions: regionsOf(rows, entries),
    attribution: countBy(ATTRIBUTIONS, authored, ({ attribution }) => attribution),
    confidence: countBy(['high', 'medium'], authored, ({ confidence }) => confidence),
    citations: countCitations(targets),
    checks: countChecks(entries, today),
    actors,
  };
}

/** A target without positions is one of its conflict all the same. */
function conflictsOf(rows: Row[], { targets }: Entries): Group[] {
  const all = [...targets.values()].map(({ ceasefire }) => ceasefire.value.conflict);
  return [...groupRows(rows, ({ conflict }) => conflict, all).values()]
    .map((group) => ({ ...group, targets: all.filter((conflict) => conflict === group.name).length }))
    .sort(bySize);
}

function kindsOf(rows: Row[], { actors }: Entries): ActorGroup[] {
  const all = [...actors.values()].map(({ value }) => value.kind);
  const kindOf = ({ actor }: Row) => actors.get(actor)?.value.kind ?? UNKNOWN;
  return [...groupRows(rows, kindOf, ACTOR_KINDS).values()]
    .map((group) => ({ ...group, entries: all.filter((kind) => kind === group.name).length }))
    .filter(({ entries, authored, derived }) => entries + authored + derived > 0)
    .sort(bySize);
}

function regionsOf(rows: Row[], { actors }: Entries): Stats['regions'] {
  const find = createRegions();
  const regionOf = (id: string) => {
    const value = actors.get(id)?.value;
    if (value?.kind !== 'state') return { region: NO_STATE, subregion: '' };
    return find(value.iso3) ?? { region: UNKNOWN, subregion: '' };
  };
  const places = new Map([...actors.keys()].map((id) => [id, regionOf(id)]));
  const placeOf = (id: string) => places.get(id) ?? regionOf(id);
  const count = (some: Row[], level: 'region' | 'subregion', within: string[]): ActorGroup[] => {
    const names = new Set(within.map((id) => placeOf(id)[level]));
    return [...groupRows(some, ({ actor }) => placeOf(actor)[level], [...names]).values()]
      .map((group) => ({ ...group, entries: within.filter((id) => placeOf(id)[level] === group.name).length }))
      .sort(bySize);
  };
  const ids = [...actors.keys()];
  return count(rows, 'region', ids).map((region) => {
    const isIn = (id: string) => placeOf(id).region === region.name;
    const inside = count(
      rows.filter(({ actor }) => isIn(actor)),
      'subregion',
      ids.filter(isIn),
    );
    return { ...region, subregions: inside.filter(({ name }) => name !== '') };
  });
}
