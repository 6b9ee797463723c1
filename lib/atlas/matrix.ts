// Who stands where on every target, a day, filters → the matrix of actors by targets. Pure.
import type {
  AtlasMatrix,
  MatrixCell,
  MatrixColumn,
  MatrixFilters,
  MatrixRow,
} from '../../components/atlas/matrix-view';
import type { ActorRecord, Manifest, StandsRecord } from '../model/record';
import type { AsOf } from '../model/view';
import { ACTOR_KINDS, REGIONS, TARGET_KINDS } from '../model/vocabulary';
import { headsOf } from '../topic/derive';
import { countedPosition, nameOf, standingOf } from '../topic/standing';
import { positionsByActor } from './positions-by-actor';

type Actors = Readonly<Record<string, ActorRecord>>;
type Targets = Manifest['targets'];

/** The matrix as of a day; an actor without a position in any column has no row. */
export function matrixOf(
  manifest: Pick<Manifest, 'targets'>,
  actors: Actors,
  stands: StandsRecord,
  filters: MatrixFilters,
  asOf: AsOf,
): AtlasMatrix {
  const columns = columnsOf(manifest.targets, filters);
  const cells = new Map<string, Map<number, MatrixCell>>();
  columns.forEach(({ target, declared }, place) => {
    const { checked = '', lines = [] } = stands[target.id] ?? {};
    const positions = lines.flatMap(headsOf);
    for (const [id, own] of positionsByActor({ ...target, declared, checked, positions })) {
      const counted = countedPosition(standingOf(own, id, asOf.date));
      if (!counted) continue;
      const row = cells.get(id) ?? new Map<number, MatrixCell>();
      row.set(place, { stance: counted.stance, date: counted.date, facet: counted.facet });
      cells.set(id, row);
    }
  });
  const rows = rowsOf(actors, cells, filters);
  return {
    show: 'matrix',
    filters,
    choices: choicesOf(manifest.targets, actors),
    columns,
    rows,
    recorded: rows.reduce((total, row) => total + row.cells.size, 0),
    asOf,
  };
}

function columnsOf(targets: Targets, { conflict, targetKind }: MatrixFilters): MatrixColumn[] {
  const shown = targets.filter(
    (one) => (conflict === null || one.conflict === conflict) && (targetKind === null || one.kind === targetKind),
  );
  const newest = new Map<string, string>();
  for (const one of shown) {
    const known = newest.get(one.conflict) ?? '';
    if (one.declared > known) newest.set(one.conflict, one.declared);
  }
  const key = (one: Targets[number]) => [newest.get(one.conflict) ?? '', one.conflict, one.declared].join('\0');
  return shown
    .map((one) => ({ key: key(one), column: { target: nameOf(one), conflict: one.conflict, declared: one.declared } }))
    .sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0))
    .map(({ column }) => column);
}

function rowsOf(actors: Actors, cells: Map<string, Map<number, MatrixCell>>, filters: MatrixFilters): MatrixRow[] {
  const { actorKind, region, stance, order } = filters;
  const rows = [...cells].flatMap(([id, own]) => {
    const actor = actors[id];
    const isShown =
      (actorKind === null || actor?.kind === actorKind) &&
      (region === null || actor?.region === region) &&
      (stance === null || [...own.values()].some((cell) => cell.stance === stance));
    return isShown ? [{ actor: { id, name: actor?.name ?? id, kind: actor?.kind ?? 'state' }, cells: own }] : [];
  });
  const collator = new Intl.Collator('en');
  const byName = (a: MatrixRow, b: MatrixRow) => collator.compare(a.actor.name, b.actor.name);
  return rows.sort((a, b) => (order === 'acts' ? b.cells.size - a.cells.size : 0) || byName(a, b));
}

function choicesOf(targets: Targets, actors: Actors): AtlasMatrix['choices'] {
  const collator = new Intl.Collator('en');
  const targetKinds = new Set(targets.map(({ kind }) => kind));
  const all = Object.values(actors);
  const actorKinds = new Set(all.map(({ kind }) => kind));
  const regions = new Set(all.map(({ region }) => region));
  return {
    conflicts: [...new Set(targets.map(({ conflict }) => conflict))].sort(collator.compare),
    targetKinds: TARGET_KINDS.filter((kind) => targetKinds.has(kind)),
    // Positions belong to bodies, so that persons have no rows.
    actorKinds: ACTOR_KINDS.filter((kind) => kind !== 'office_holder' && actorKinds.has(kind)),
    regions: REGIONS.filter((region) => regions.has(region)),
  };
}
