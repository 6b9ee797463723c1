// Matrices of any size for the states of the atlas.
import { STANCES } from '../../lib/model/vocabulary';
import type { AtlasMatrix, MatrixCell, MatrixColumn, MatrixFilters, MatrixRow } from './matrix-view';

export const NO_FILTERS: MatrixFilters = {
  conflict: null,
  targetKind: null,
  actorKind: null,
  region: null,
  stance: null,
  order: 'acts',
};

/** Every `gap`th cell holds a position; which stance, the place decides. */
function rowOf(row: number, columns: number, name: string, gap: number): MatrixRow {
  const cells = new Map<number, MatrixCell>();
  for (let column = row % gap; column < columns; column += gap) {
    const stance = STANCES[(row + column) % STANCES.length] ?? 'supports';
    cells.set(column, { stance, date: '2020-03-06', ...(column % 7 === 0 ? { facet: 'the corridor for aid' } : {}) });
  }
  return { actor: { id: `actor-${row}`, name, kind: 'state' }, cells };
}

interface Size {
  rows: number;
  columns: number;
  nameOf?: (row: number) => string;
  targetOf?: (column: number) => string;
  gap?: number;
}

export function matrixOfSize({ rows, columns, nameOf, targetOf, gap = 3 }: Size, filters: Partial<MatrixFilters> = {}) {
  const name = nameOf ?? ((row) => `Actor number ${row + 1}`);
  const target = targetOf ?? ((column) => `Security Council resolution ${2500 + column} (2020) on a ceasefire`);
  const shown = Array.from({ length: rows }, (_one, row) => rowOf(row, columns, name(row), gap));
  const matrix: AtlasMatrix = {
    show: 'matrix',
    filters: { ...NO_FILTERS, ...filters },
    choices: {
      conflicts: ['All armed conflicts', 'Syria'],
      targetKinds: ['ceasefire', 'appeal'],
      actorKinds: ['state', 'armed_group'],
      regions: ['africa', 'asia'],
    },
    columns: Array.from(
      { length: columns },
      (_one, column): MatrixColumn => ({
        target: { id: `target-${column}`, name: target(column), kind: 'resolution' },
        conflict: column % 5 < 2 ? 'Syria' : 'All armed conflicts',
        declared: '2020-03-05',
      }),
    ),
    rows: shown,
    recorded: shown.reduce((total, row) => total + row.cells.size, 0),
    asOf: { date: null, from: 'unknown' },
  };
  return matrix;
}
