// The letters at a point: is one of them a span's? Where text is turned or leans, a rectangle around letters holds more.
import type { Span } from '../page/text-map';
import { method } from './named';
import { holds, type Point, rectsOf } from './rects';

/** A place between two letters, as the browser tells of it. */
interface Caret {
  offsetNode: Node;
  offset: number;
}

/** Room for the line that marks, which hangs beside the letters. */
const SLACK_PX = 2;
const BELOW: Point = { x: 0, y: SLACK_PX };
const BESIDE: Point = { x: SLACK_PX, y: 0 };
const ANYWHERE: Point = { x: SLACK_PX, y: SLACK_PX };
/** The edge between two letters is that wide at most where text stands straight, and a letter that much higher than it. */
const STRAIGHT_PX = 1;

/**
 * True when the point is on the span's letters; `caret` is the place between letters that is nearest to the point.
 * What is measured is exact under every transform: the middle of a rectangle around a letter is the middle of the letter,
 * and a rectangle around the edge between two letters has the edge's own extent.
 */
export function isOnLetters(
  document: Document,
  span: Span,
  { offsetNode, offset }: Caret,
  point: Point,
  caretAt: (x: number, y: number) => Caret | null,
): boolean {
  const from = offsetNode === span.startContainer ? span.startOffset : 0;
  const to = offsetNode === span.endContainer ? span.endOffset : (offsetNode as Text).length;
  if (offset < from || offset > to) return false;
  const rectOf = (start: number, end: number): DOMRect | undefined => {
    const range = method(document, 'createRange')();
    range.setStart(offsetNode, start);
    range.setEnd(offsetNode, end);
    return range.getClientRects()[0];
  };
  const edge = rectOf(offset, offset);
  const beside = offset < to ? rectOf(offset, offset + 1) : rectOf(offset - 1, offset);
  const room = roomOf(edge, beside);
  if (!rectsOf(document, span).some((rect) => holds(rect, point, room ?? ANYWHERE))) return false;
  if (!edge || room) return true;

  return [offset - 1, offset].some((at) => {
    const letter = at >= from && at < to && rectOf(at, at + 1);
    if (!letter) return false;
    const middle = middleOf(letter);
    const other = at < offset ? at : at + 1;
    // One of its edges may be the end of the line before, or the beginning of the next.
    const end = [rectOf(other, other), edge].find((one) => one && isAtSide(letter, one));
    if (!end) return false;
    /** From the middle of the letter to its other edge: half a letter in the direction of the line. */
    const sign = end === edge ? -1 : 1;
    const half = { x: sign * (middleOf(end).x - middle.x), y: sign * (middleOf(end).y - middle.y) };
    const aside = (point.x - middle.x) * half.y - (point.y - middle.y) * half.x;
    const most = (Math.abs(half.x) * end.height + Math.abs(half.y) * end.width) / 2;
    if (Math.abs(aside) > most + STRAIGHT_PX * Math.hypot(half.x, half.y)) return false;
    // So much further the caret is past the letter, but only from a point on the letter.
    const next = caretAt(point.x + half.x, point.y + half.y);
    return next?.offsetNode === offsetNode && (at < offset ? next.offset < offset : next.offset > offset);
  });
}

/** Where a line that marks hangs beside the letters of a straight row or column; null where the text is turned or leans. */
function roomOf(edge: DOMRect | undefined, letter: DOMRect | undefined): Point | null {
  // In upright columns Firefox tells of no edge, or of none that is one.
  if (!edge || !letter || (edge.width < STRAIGHT_PX && edge.height < STRAIGHT_PX)) return BELOW;
  if (edge.width < STRAIGHT_PX && letter.height - edge.height < STRAIGHT_PX) return BELOW;
  return edge.height < STRAIGHT_PX && letter.width - edge.width < STRAIGHT_PX ? BESIDE : null;
}

function isAtSide(letter: DOMRect, edge: DOMRect): boolean {
  const { x, y } = middleOf(letter);
  const end = middleOf(edge);
  return (
    Math.abs(end.x - x) <= letter.width / 2 + STRAIGHT_PX && Math.abs(end.y - y) <= letter.height / 2 + STRAIGHT_PX
  );
}

function middleOf({ left, right, top, bottom }: DOMRect): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
