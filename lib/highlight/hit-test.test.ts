import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Span } from '../page/text-map';
import { hitTest, indexByNode } from './hit-test';
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

describe('indexByNode', () => {
  it('lists an item at the nodes of both its ends, once at each', () => {
    const one = item('one', united);
    const two = item('two', united, nations);
    const index = indexByNode([one, two]);
    expect(index.get(united)).toEqual([one, two]);
    expect(index.get(nations)).toEqual([two]);
    expect(index.get(the)).toBeUndefined();
  });
});

/** jsdom lays nothing out, so places are put in: what stands at the point, and the rectangles of each range. */
function pageOf(at: Node | null, rects: (start: Node) => Rect[]): Document {
  const range = () => {
    let start: Node = document;
    return {
      setStart: (node: Node) => {
        start = node;
      },
      setEnd: () => {},
      getClientRects: () => rects(start),
      detach: () => {},
    };
  };
  return {
    caretPositionFromPoint: () => (at ? { offsetNode: at } : null),
    createRange: range,
  } as unknown as Document;
}

describe('hitTest', () => {
  const one = item('one', united);
  const two = item('two', nations);
  const index = indexByNode([one, two]);
  const LINE = { left: 100, top: 100, right: 160, bottom: 120 };

  it.each([
    ['in the rectangle', 130, 110, 'one'],
    ['on the underline', 130, 122, 'one'],
    ['right of it, though the caret snaps to it', 161, 110, undefined],
    ['far below', 130, 123, undefined],
    ['above', 130, 97, undefined],
  ])('%s', (_what, x, y, name) => {
    expect(
      hitTest(
        pageOf(united, () => [LINE]),
        index,
        x,
        y,
      )?.name,
    ).toBe(name);
  });

  it('looks at every line of a name', () => {
    const lines = [LINE, { left: 0, top: 120, right: 40, bottom: 140 }];
    expect(
      hitTest(
        pageOf(united, () => lines),
        index,
        20,
        130,
      ),
    ).toBe(one);
  });

  it.each([
    ['over no text', null],
    ['over text without items', the],
  ])('gives null %s', (_what, at) => {
    expect(
      hitTest(
        pageOf(at, () => [LINE]),
        index,
        130,
        110,
      ),
    ).toBeNull();
  });
});

describe('rectsOf', () => {
  it('leaves out rectangles without width', () => {
    const rects = [
      { left: 5, top: 0, right: 5, bottom: 10 },
      { left: 5, top: 0, right: 9, bottom: 10 },
    ];
    expect(
      rectsOf(
        pageOf(null, () => rects),
        span(united, nations),
      ),
    ).toEqual([rects[1]]);
  });

  it('gives none for a span whose text has left the page', () => {
    const gone = document.createTextNode('gone');
    const rects = () => [{ left: 0, top: 0, right: 9, bottom: 9 }];
    expect(rectsOf(pageOf(null, rects), span(gone, gone))).toEqual([]);
    expect(rectsOf(pageOf(null, rects), span(united, gone))).toEqual([]);
  });
});

describe('holds', () => {
  const rect = { left: 10, top: 10, right: 20, bottom: 20 };
  it.each([
    [10, 10, 0, true],
    [20, 20, 0, true],
    [9, 15, 5, false],
    [21, 15, 5, false],
    [15, 21, 0, false],
    [15, 22, 2, true],
    [15, 8, 2, true],
    [15, 23, 2, false],
  ])('%i, %i with %i pixels of slack: %s', (x, y, slack, expected) => {
    expect(holds(rect, x, y, slack)).toBe(expected);
  });
});
