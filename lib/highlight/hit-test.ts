// A point on the screen → the mark under it. Asked when the pointer rests, not while it moves.
import type { Span } from '../page/text-map';
import { isOnLetters } from './letters-at';
import { method } from './named';

/** NodeFilter.SHOW_TEXT */
const SHOW_TEXT = 4;

/**
 * Finds the item on whose letters the point is. The browser names the text and the letter there; only the spans
 * of that text are measured, so the cost does not follow the number of marks.
 */
export function hitTest<T extends { span: Span }>(
  document: Document,
  byNode: ReadonlyMap<Node, readonly T[]>,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[] = [],
): T | null {
  // Without being told of them, the browser names the host of a shadow root and not the text in it.
  const caretAt = (left: number, top: number) => method(document, 'caretPositionFromPoint')(left, top, { shadowRoots });
  const caret = caretAt(x, y);
  const near = caret && byNode.get(caret.offsetNode);
  if (!near) return null;
  const isAt = ({ span }: T) => isOnLetters(document, span, caret, { x, y }, caretAt);
  // The caret snaps to the nearest text, even from far away, and to one that is covered or cut off.
  return isOpen(caret.offsetNode, x, y) ? (near.find(isAt) ?? null) : null;
}

/** True where what holds the text is what the pointer is on. */
function isOpen(node: Node, x: number, y: number): boolean {
  const root = node.getRootNode() as Document | ShadowRoot;
  // Right in a shadow root, its host holds it, which that root does not tell of.
  const host = node.parentNode === root ? (root as ShadowRoot).host : null;
  const around = (host?.getRootNode() ?? root) as Document | ShadowRoot;
  return method(around, 'elementFromPoint')(x, y) === (host ?? node.parentNode);
}

/** Text node → the items with letters in it. */
export function indexByNode<T extends { span: Span }>(items: Iterable<T>): Map<Node, T[]> {
  const byNode = new Map<Node, T[]>();
  for (const item of items) {
    for (const node of nodesOf(item.span)) {
      const list = byNode.get(node);
      if (list) list.push(item);
      else byNode.set(node, [item]);
    }
  }
  return byNode;
}

/** All text nodes of a span that is in the document, or a part of it that is not. */
export function nodesOf({ startContainer, endContainer }: Span): Node[] {
  const nodes: Node[] = [startContainer];
  if (startContainer === endContainer) return nodes;
  const root = startContainer.getRootNode();
  // Where the page has parted them, there is nothing between.
  if (endContainer.getRootNode() !== root) return [startContainer, endContainer];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node);
    if (node === endContainer) return nodes;
  }
  return [startContainer, endContainer];
}
