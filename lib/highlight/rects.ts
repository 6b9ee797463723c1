// Spans ↔ rectangles on the screen.
import type { Span } from '../page/text-map';

/** A rectangle in CSS pixels of the viewport. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One rectangle a line, also for a span that wraps; empty when it is not laid out. */
export function rectsOf(document: Document, span: Span): Rect[] {
  if (!span.startContainer.isConnected || !span.endContainer.isConnected) return [];
  const range = document.createRange();
  range.setStart(span.startContainer, span.startOffset);
  range.setEnd(span.endContainer, span.endOffset);
  return [...range.getClientRects()].filter(({ left, right }) => right > left);
}

/** True within the rectangle, widened by `slack` pixels above and below. */
export function holds({ left, top, right, bottom }: Rect, x: number, y: number, slack = 0): boolean {
  return x >= left && x <= right && y >= top - slack && y <= bottom + slack;
}
