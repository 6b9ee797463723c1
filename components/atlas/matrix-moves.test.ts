import { describe, expect, it } from 'vitest';
import { measuresFor, placesOf, scrolledTo, spanInSight } from './matrix-measures';
import { moved } from './matrix-moves';

const EXTENT = { rows: 10, columns: 5, page: 4, isRightToLeft: false };
const press = (row: number, column: number, key: string, more: { ctrlKey?: boolean; isRightToLeft?: boolean } = {}) => {
  const { ctrlKey = false, isRightToLeft = false } = more;
  const place = moved({ row, column }, { key, ctrlKey }, { ...EXTENT, isRightToLeft });
  return place && [place.row, place.column];
};

describe('a key in the matrix', () => {
  it.each([
    ['ArrowRight', [3, 2], [3, 3]],
    ['ArrowLeft', [3, 2], [3, 1]],
    ['ArrowDown', [3, 2], [4, 2]],
    ['ArrowUp', [3, 2], [2, 2]],
    ['PageDown', [3, 2], [7, 2]],
    ['PageUp', [3, 2], [-1, 2]],
    ['Home', [3, 2], [3, -1]],
    ['End', [3, 2], [3, 4]],
    ['ArrowRight', [3, 4], [3, 4]],
    ['ArrowUp', [-1, -1], [-1, -1]],
    ['PageDown', [8, 0], [9, 0]],
  ] as const)('%s leads from %j to %j', (key, [row, column], to) => {
    expect(press(row, column, key)).toEqual(to);
  });

  it('leads the other way where the page runs from the right', () => {
    expect(press(3, 2, 'ArrowRight', { isRightToLeft: true })).toEqual([3, 1]);
    expect(press(3, 2, 'ArrowLeft', { isRightToLeft: true })).toEqual([3, 3]);
  });

  it('leads with Control to the first and the last cell', () => {
    expect(press(3, 2, 'Home', { ctrlKey: true })).toEqual([-1, -1]);
    expect(press(3, 2, 'End', { ctrlKey: true })).toEqual([9, 4]);
  });

  it('is left alone where it leads nowhere', () => {
    for (const key of ['Tab', 'Enter', 'a', 'Escape']) expect(press(3, 2, key)).toBeNull();
  });
});

describe('what is in sight', () => {
  it('has a few lines beyond the edge, and none that are not there', () => {
    expect(spanInSight(0, 300, 30, 1000)).toEqual({ from: 0, to: 14 });
    expect(spanInSight(3000, 300, 30, 1000)).toEqual({ from: 96, to: 114 });
    expect(spanInSight(9000, 300, 30, 20)).toEqual({ from: 20, to: 20 });
  });

  it('keeps the line with the focus wherever it is', () => {
    expect(placesOf({ from: 2, to: 4 }, 9, 10)).toEqual([2, 3, 9]);
    expect(placesOf({ from: 2, to: 4 }, 0, 10)).toEqual([0, 2, 3]);
    expect(placesOf({ from: 2, to: 4 }, 3, 10)).toEqual([2, 3]);
    expect(placesOf({ from: 2, to: 4 }, -1, 10)).toEqual([2, 3]);
    expect(placesOf({ from: 0, to: 4 }, 30, 10)).toEqual([0, 1, 2, 3]);
  });

  it('is scrolled just so far that a cell stands beside the names', () => {
    const measures = measuresFor(100, 1000);
    const sight = { top: 300, start: 400, width: 616, height: 476 };
    expect(scrolledTo({ row: 12, column: 12 }, sight, measures)).toEqual({ top: 300, start: 400 });
    expect(scrolledTo({ row: 2, column: 3 }, sight, measures)).toEqual({ top: 60, start: 120 });
    expect(scrolledTo({ row: 30, column: 50 }, sight, measures)).toEqual({ top: 630, start: 1640 });
    expect(scrolledTo({ row: -1, column: -1 }, sight, measures)).toEqual({ top: 300, start: 400 });
  });
});
