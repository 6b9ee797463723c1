// A key pressed in the matrix → where it leads, as the grid of the ARIA Authoring Practices has it. Pure.
// https://www.w3.org/WAI/ARIA/apg/patterns/grid/
import type { Place } from './matrix-measures';

interface Pressed {
  key: string;
  ctrlKey: boolean;
}

interface Extent {
  rows: number;
  columns: number;
  /** Rows that a page key goes past. */
  page: number;
  isRightToLeft: boolean;
}

/** Null for a key that leads nowhere here. */
export function moved(place: Place, { key, ctrlKey }: Pressed, extent: Extent): Place | null {
  const next = target(place, key, ctrlKey, extent);
  if (!next) return null;
  const within = (at: number, count: number) => Math.min(Math.max(at, -1), count - 1);
  return { row: within(next.row, extent.rows), column: within(next.column, extent.columns) };
}

function target({ row, column }: Place, key: string, ctrlKey: boolean, extent: Extent): Place | null {
  const forward = extent.isRightToLeft ? -1 : 1;
  if (key === 'ArrowRight') return { row, column: column + forward };
  if (key === 'ArrowLeft') return { row, column: column - forward };
  if (key === 'ArrowDown') return { row: row + 1, column };
  if (key === 'ArrowUp') return { row: row - 1, column };
  if (key === 'PageDown') return { row: row + extent.page, column };
  if (key === 'PageUp') return { row: row - extent.page, column };
  if (key === 'Home') return { row: ctrlKey ? -1 : row, column: -1 };
  if (key === 'End') return { row: ctrlKey ? extent.rows - 1 : row, column: extent.columns - 1 };
  return null;
}
