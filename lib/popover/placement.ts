// Where a popover sits: pure geometry on plain rectangles, in CSS pixels of the viewport.

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Upper left corner of the popover; on narrow screens it is a sheet at the bottom. */
export type Coordinates = { sheet: true } | { sheet: false; left: number; top: number };

/** Below this width a card beside the line would cover it. */
const SHEET_BELOW_PX = 480;
const GAP_PX = 8;
const MARGIN_PX = 8;

/**
 * Places the popover below the line of the anchor, or above it where there is more room; never over the anchor.
 * `anchors` are the rectangles of the mention, one a line; the one nearest to `pointer` counts.
 */
export function place(
  anchors: readonly Box[],
  popover: Size,
  viewport: Size,
  pointer: { x: number; y: number } | null,
  rightToLeft: boolean,
): Coordinates {
  if (viewport.width < SHEET_BELOW_PX) return { sheet: true };
  const anchor = nearest(anchors, pointer);
  const roomBelow = viewport.height - anchor.bottom - GAP_PX;
  const roomAbove = anchor.top - GAP_PX;
  const below = roomBelow >= popover.height + MARGIN_PX || roomBelow >= roomAbove;
  const top = below ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - popover.height;
  const wanted = rightToLeft ? anchor.right - popover.width : anchor.left;
  const most = viewport.width - popover.width - MARGIN_PX;
  return { sheet: false, left: Math.max(MARGIN_PX, Math.min(wanted, most)), top };
}

/** Pixels of height that the popover may have beside the anchor. */
export function roomFor(anchors: readonly Box[], viewport: Size, pointer: { x: number; y: number } | null): number {
  const anchor = nearest(anchors, pointer);
  return Math.max(viewport.height - anchor.bottom, anchor.top) - GAP_PX - MARGIN_PX;
}

function nearest(anchors: readonly Box[], pointer: { x: number; y: number } | null): Box {
  const first = anchors[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  if (!pointer) return first;
  const holding = anchors.find(({ top, bottom }) => pointer.y >= top - GAP_PX && pointer.y <= bottom + GAP_PX);
  return holding ?? first;
}
