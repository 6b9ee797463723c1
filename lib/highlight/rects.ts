// Spans ↔ rectangles on the screen.
import type { Span } from '../page/text-map';
import { method } from './named';

/** A rectangle in CSS pixels of the viewport. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point of the viewport, or a distance, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

const NO_SLACK: Point = { x: 0, y: 0 };

/** One rectangle a line, also for a span that wraps; empty when it is not laid out. */
export function rectsOf(document: Document, span: Span): Rect[] {
  if (!span.startContainer.isConnected || !span.endContainer.isConnected) return [];
  const range = method(document, 'createRange')();
  range.setStart(span.startContainer, span.startOffset);
  range.setEnd(span.endContainer, span.endOffset);
  return [...range.getClientRects()].filter(({ left, right }) => right > left);
}

/** True within the rectangle, widened by `slack` pixels at both sides, and below. */
export function holds({ left, top, right, bottom }: Rect, { x, y }: Point, slack = NO_SLACK): boolean {
  return x >= left - slack.x && x <= right + slack.x && y >= top && y <= bottom + slack.y;
}
