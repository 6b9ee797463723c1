import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Span } from '../page/text-map';
import { indexByNode, nodesOf } from './hit-test';
import { holds, type Rect, rectsOf } from './rects';

const { document } = new JSDOM('<p>The <b>United</b> Nations</p>').window;
const [the, united, nations] = [...(document.querySelector('p')?.childNodes ?? [])].map(
  (node) => (node.firstChild ?? node) as Text,
);
if (!the || !united || !nations) throw new Error('the page of the test is wrong');

const span = (from: Text, to: Text): Span => ({
  startContainer: from,
  startOffset: 0,
  endContainer: to,
  endOffset: to.length,
});
const item = (name: string, from: Text, to = from) => ({ name, span: span(from, to) });

describe('nodesOf', () => {
  it('gives all texts of a span in their order, and of one that the page has parted both ends', () => {
    expect(nodesOf(span(united, united))).toEqual([united]);
    expect(nodesOf(span(the, nations))).toEqual([the, united, nations]);
    const away = new JSDOM('<p>away</p>').window.document.querySelector('p')?.firstChild as Text;
    expect(nodesOf(span(the, away))).toEqual([the, away]);
    expect(nodesOf(span(nations, the))).toEqual([nations, the]);
  });
});

describe('indexByNode', () => {
  it('lists an item at all its texts, once at each', () => {
    const one = item('one', united);
    const two = item('two', united, nations);
    const index = indexByNode([one, two]);
    expect(index.get(united)).toEqual([one, two]);
    expect(index.get(nations)).toEqual([two]);
    expect(index.get(the)).toBeUndefined();
  });
});

/** jsdom lays nothing out, so the rectangles of each range are put in; where marks are found is test/e2e/pointing.test.ts. */
function pageOf(rects: Rect[]): Document {
  const createRange = () => ({ setStart: () => {}, setEnd: () => {}, getClientRects: () => rects });
  return Object.create({ createRange });
}

describe('rectsOf', () => {
  it('leaves out rectangles without width', () => {
    const rects = [
      { left: 5, top: 0, right: 5, bottom: 10 },
      { left: 5, top: 0, right: 9, bottom: 10 },
    ];
    expect(rectsOf(pageOf(rects), span(united, nations))).toEqual([rects[1]]);
  });

  it('gives none for a span whose text has left the page', () => {
    const gone = document.createTextNode('gone');
    const rects = [{ left: 0, top: 0, right: 9, bottom: 9 }];
    expect(rectsOf(pageOf(rects), span(gone, gone))).toEqual([]);
    expect(rectsOf(pageOf(rects), span(united, gone))).toEqual([]);
  });
});

describe('holds', () => {
  const rect = { left: 10, top: 10, right: 20, bottom: 20 };
  it.each([
    [10, 10, 0, 0, true],
    [20, 20, 0, 0, true],
    [9, 15, 0, 5, false],
    [21, 15, 0, 5, false],
    [8, 15, 2, 0, true],
    [22, 15, 2, 0, true],
    [15, 21, 5, 0, false],
    [15, 22, 0, 2, true],
    [15, 9, 0, 2, false],
    [15, 23, 0, 2, false],
  ])('%i, %i with %i and %i pixels of room beside and below: %s', (x, y, beside, below, expected) => {
    expect(holds(rect, { x, y }, { x: beside, y: below })).toBe(expected);
  });
});
