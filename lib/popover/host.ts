// The one element that we ever add to a page, and only while a popover is open: a closed shadow root in the top layer.
import { type Box, type Coordinates, place, roomFor } from './placement';
import { SHOWN } from './remains';

/** The element, its inner root to render into, and the way to take it away. */
export interface Host {
  root: HTMLElement;
  /** Puts the host beside the anchors; call again when content or page moved. */
  position(anchors: readonly Box[], pointer: { x: number; y: number } | null): void;
  holds(event: Event): boolean;
  remove(): void;
}

const MAX_SHARE_OF_HEIGHT = 0.6;
const LEAST_HEIGHT_PX = 96;
/** Mean of red, green and blue (0–255) from which text is light. */
const LIGHT_TEXT = 140;

/** Rules on the host itself; `important` outweighs a page that styles every div. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  display: `var(${SHOWN}, none)`,
};

/** Adds the host to the document. The styles are text, so that they hold under any content security policy. */
export function addHost(document: Document, styles: string): Host {
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
  return {
    root,
    position(anchors, pointer) {
      const viewport = viewportOf(document);
      const height = Math.max(
        LEAST_HEIGHT_PX,
        Math.min(viewport.height * MAX_SHARE_OF_HEIGHT, roomFor(anchors, viewport, pointer)),
      );
      element.style.setProperty('--room', `${Math.floor(height)}px`);
      const { width, height: own } = root.getBoundingClientRect();
      const rightToLeft = document.defaultView?.getComputedStyle(document.documentElement).direction === 'rtl';
      apply(element, place(anchors, { width, height: own }, viewport, pointer, rightToLeft));
    },
    holds: (event) => event.composedPath().includes(element),
    remove: () => element.remove(),
  };
}

function apply(element: HTMLElement, at: Coordinates): void {
  element.toggleAttribute('data-sheet', at.sheet);
  const inset = at.sheet ? 'auto 0px 0px 0px' : `${at.top}px auto auto ${at.left}px`;
  element.style.setProperty('inset', inset, 'important');
}

/** A page with light text is a dark page, whatever the reader's system prefers. */
function isDark(document: Document): boolean {
  const color = document.defaultView?.getComputedStyle(document.body).color ?? '';
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 3 > LIGHT_TEXT;
}

function viewportOf({ documentElement }: Document): { width: number; height: number } {
  return { width: documentElement.clientWidth, height: documentElement.clientHeight };
}
