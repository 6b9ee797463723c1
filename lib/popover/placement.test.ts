import { describe, expect, it } from 'vitest';
import { type Box, place, roomFor, type Size } from './placement';

const SCREEN: Size = { width: 1000, height: 800 };
const CARD: Size = { width: 320, height: 200 };
const box = (left: number, top: number, width = 60, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function at(
  anchors: Box[],
  { card = CARD, screen = SCREEN, pointer = null as { x: number; y: number } | null, rtl = false } = {},
) {
  const placed = place(anchors, card, screen, pointer, rtl);
  if (placed.sheet) return 'sheet';
  return [placed.left, placed.top];
}

describe('place', () => {
  it.each([
    ['below the line, at the start of the name', box(100, 100), [100, 128]],
    ['below as long as there is just room', box(100, 564), [100, 592]],
    ['above where there is no room below', box(100, 573), [100, 365]],
    ['not beyond the right edge', box(900, 100), [672, 128]],
    ['not beyond the left edge', box(-20, 100), [8, 128]],
  ])('%s', (_what, anchor, expected) => {
    expect(at([anchor])).toEqual(expected);
  });

  it('below, where there is room on neither side but more below', () => {
    expect(at([box(100, 380)], { card: { width: 320, height: 500 } })).toEqual([100, 408]);
  });

  it.each([
    [479, 'sheet'],
    [480, [100, 128]],
  ])('on a screen of %i pixels: %j', (width, expected) => {
    expect(at([box(100, 100)], { screen: { width, height: 800 } })).toEqual(expected);
  });

  it.each([
    ['at the end of the name', box(500, 100), [240, 128]],
    ['not beyond the left edge', box(100, 100), [8, 128]],
    ['not beyond the right edge', box(960, 100), [672, 128]],
  ])('right to left: %s', (_what, anchor, expected) => {
    expect(at([anchor], { rtl: true })).toEqual(expected);
  });
});

describe('place: a name on two lines', () => {
  const LINES = [box(900, 100, 90), box(20, 124, 40)];
  it.each([
    ['the first line without a pointer', null, [672, 128]],
    ['the line of the pointer: the first', { x: 910, y: 105 }, [672, 128]],
    ['the line of the pointer: the second', { x: 30, y: 134 }, [20, 152]],
    ['the first line where the pointer is on none', { x: 30, y: 500 }, [672, 128]],
  ])('%s', (_what, pointer, expected) => {
    expect(at(LINES, { pointer })).toEqual(expected);
  });

  it('stands still without any line', () => {
    expect(at([])).toEqual([8, 8]);
  });
});

describe('place never covers the line that is read', () => {
  const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  const cases: [what: string, screen: Size][] = [
    ['a large screen', { width: 1400, height: 900 }],
    ['a low screen', { width: 700, height: 330 }],
    ['a tiny screen', { width: 480, height: 120 }],
  ];
  it.each(cases)('on %s, wherever the line and however high the card', (_what, screen) => {
    for (let top = 0; top <= screen.height - 20; top += 10) {
      for (const height of [40, 160, 200, 400]) {
        const anchor = box(100, top);
        const placed = place([anchor], { width: 320, height }, screen, null, false);
        if (placed.sheet) expect.fail('no sheet here');
        const card = box(placed.left, placed.top, 320, height);
        if (overlaps(card, anchor))
          expect.fail(`a card of ${height} covers the line at ${top}: ${JSON.stringify(card)}`);
      }
    }
  });

  it('stays on the screen, where the card fits beside the line', () => {
    for (let top = 0; top <= SCREEN.height - 20; top += 10) {
      const anchor = box(100, top);
      const height = roomFor([anchor], SCREEN, null);
      const placed = place([anchor], { width: 320, height }, SCREEN, null, false);
      if (placed.sheet) expect.fail('no sheet here');
      expect(placed.top).toBeGreaterThanOrEqual(8);
      expect(placed.top + height).toBeLessThanOrEqual(SCREEN.height - 8);
    }
  });
});

describe('roomFor', () => {
  it.each([
    ['below', box(0, 100), 800 - 120 - 16],
    ['above', box(0, 600), 600 - 16],
  ])('is the larger room: %s', (_what, anchor, room) => {
    expect(roomFor([anchor], SCREEN, null)).toBe(room);
  });

  it('is that beside the line of the pointer', () => {
    const lines = [box(0, 100), box(0, 700)];
    expect(roomFor(lines, SCREEN, { x: 5, y: 710 })).toBe(700 - 16);
  });
});
