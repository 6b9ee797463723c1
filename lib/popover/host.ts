// The one element that we ever add to a page, and only while a popover is open: a closed shadow root in the top layer.
import { isSeen, refuseForgedEvents, watchHost } from './host-guard';
import { type Box, type Coordinates, place, roomFor } from './placement';
import { SHOWN } from './remains';
import { visiblePart } from './visible-part';

/** The element, its inner root to render into, and the way to take it away. */
export interface Host {
  root: HTMLElement;
  /** Changes what is inside: a change that is not made by it counts as tampering. */
  change(act: () => void): void;
  /** True while something that the reader did in it is on its way. */
  isByReader(): boolean;
  /** False when the reader does not see the card as we show it: covered, faded or restyled by the page. */
  isSound(): boolean;
  /** Puts the host beside the anchors; call again when content or page moved. */
  position(anchors: readonly Box[], pointer: { x: number; y: number } | null): void;
  holds(event: Event): boolean;
  remove(): void;
}

const MAX_SHARE_OF_HEIGHT = 0.6;
const LEAST_HEIGHT_PX = 96;
/** What comes under the pointer all at once is not clicked on purpose. */
const ARMED_AFTER_MS = 300;
/** Mean of red, green and blue (0–255) from which text is light. */
const LIGHT_TEXT = 140;

/** Rules on the host itself; `important` outweighs a page that styles every div. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  // The two that `all` leaves to the page.
  direction: 'ltr',
  'unicode-bidi': 'normal',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  display: `var(${SHOWN}, none)`,
};

/**
 * Adds the host to the document. The styles are text, so that they hold under any content security policy.
 * `tampered` is called before the next frame when the page changed, moved or removed the host or anything in it, and
 * for events in it that no reader made: a closed root does not keep every page out (Firefox tells pages the inner node
 * as `originalTarget`).
 */
export function addHost(document: Document, styles: string, tampered: () => void): Host {
  const view = document.defaultView;
  if (!view) throw new Error('no window');
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const root = document.createElement('div');
  shadow.append(style, root);
  element.setAttribute('popover', 'manual');
  element.setAttribute('data-theme', isDark(document) ? 'dark' : 'light');
  document.documentElement.append(element);
  element.showPopover();
  const watch = watchHost(document, element, shadow, tampered);
  const rules = style.sheet?.cssRules.length;
  let moved = performance.now();
  const isByReader = refuseForgedEvents(shadow, () => performance.now() - moved < ARMED_AFTER_MS, tampered);
  return {
    root,
    change: watch.change,
    isByReader,
    isSound: () =>
      style.sheet?.cssRules.length === rules && shadow.adoptedStyleSheets.length === 0 && isSeen(element, root),
    position(rects, point) {
      const seen = visiblePart(view);
      const viewport = { width: seen.right - seen.left, height: seen.bottom - seen.top };
      const anchors = rects.map((one) => within(seen, one));
      const pointer = point && { x: point.x - seen.left, y: point.y - seen.top };
      const height = Math.max(
        LEAST_HEIGHT_PX,
        Math.min(viewport.height * MAX_SHARE_OF_HEIGHT, roomFor(anchors, viewport, pointer)),
      );
      // Like the rules above: `all` does not cover variables.
      watch.change(() => element.style.setProperty('--room', `${Math.floor(height)}px`, 'important'));
      const { width, height: own } = root.getBoundingClientRect();
      const rightToLeft = view.getComputedStyle(document.documentElement).direction === 'rtl';
      watch.change(() => {
        if (apply(element, place(anchors, { width, height: own }, viewport, pointer, rightToLeft), seen)) {
          moved = performance.now();
        }
      });
    },
    holds: (event) => event.composedPath().includes(element),
    remove() {
      watch.end();
      element.remove();
    },
  };
}

/** The rectangle as seen from the upper left corner of another. */
function within({ left, top }: Box, box: Box): Box {
  return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
}

/** True when it stands elsewhere now. */
function apply(element: HTMLElement, at: Coordinates, seen: Box): boolean {
  const before = element.style.inset;
  element.toggleAttribute('data-sheet', at.sheet);
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const inset = at.sheet
    ? `auto ${clientWidth - seen.right}px ${clientHeight - seen.bottom}px ${seen.left}px`
    : `${seen.top + at.top}px auto auto ${seen.left + at.left}px`;
  element.style.setProperty('inset', inset, 'important');
  return element.style.inset !== before;
}

/** A page with light text is a dark page, whatever the reader's system prefers. */
function isDark(document: Document): boolean {
  const color = document.defaultView?.getComputedStyle(document.body).color ?? '';
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3 > LIGHT_TEXT;
}
