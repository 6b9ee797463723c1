// A point on the screen → the mark under it. Asked when the pointer rests, not while it moves.
import type { Span } from '../page/text-map';
import { holds, rectsOf } from './rects';

/** Room for the underline, which hangs below the letters. */
const SLACK_PX = 2;

/**
 * Finds the item whose span is at the point. The browser names the text node there; only the spans
 * of that node are measured, so the cost does not follow the number of marks.
 */
export function hitTest<T extends { span: Span }>(
  document: Document,
  byNode: ReadonlyMap<Node, readonly T[]>,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[] = [],
): T | null {
  // Without being told of them, the browser names the host of a shadow root and not the text in it.
  const node = document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
  const near = node ? byNode.get(node) : undefined;
  // The caret snaps to the nearest text, even from far away: the rectangles decide.
  return near?.find(({ span }) => rectsOf(document, span).some((rect) => holds(rect, x, y, SLACK_PX))) ?? null;
}

/** Text node → the items that touch it at an end; a name is rarely longer than two nodes. */
export function indexByNode<T extends { span: Span }>(items: Iterable<T>): Map<Node, T[]> {
  const byNode = new Map<Node, T[]>();
  for (const item of items) {
    for (const node of new Set([item.span.startContainer, item.span.endContainer])) {
      const list = byNode.get(node);
      if (list) list.push(item);
      else byNode.set(node, [item]);
    }
  }
  return byNode;
}
