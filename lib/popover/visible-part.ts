// What a reader sees of a document's viewport: of a frame, what the pages around it show.
import type { Box } from './placement';

/** In CSS pixels of the document's viewport. Frames of another origin do not tell what is around them. */
export function visiblePart(view: Window): Box {
  let seen = viewportOf(view);
  let [left, top] = [0, 0];
  for (let inner = view; inner !== inner.parent && inner.frameElement; inner = inner.parent) {
    const frame = inner.frameElement;
    const at = frame.getBoundingClientRect();
    left += at.left + frame.clientLeft;
    top += at.top + frame.clientTop;
    const around = viewportOf(inner.parent);
    seen = {
      left: Math.max(seen.left, -left),
      top: Math.max(seen.top, -top),
      right: Math.min(seen.right, around.right - left),
      bottom: Math.min(seen.bottom, around.bottom - top),
    };
  }
  return seen;
}

function viewportOf({ document: { documentElement } }: Window): Box {
  return { left: 0, top: 0, right: documentElement.clientWidth, bottom: documentElement.clientHeight };
}
