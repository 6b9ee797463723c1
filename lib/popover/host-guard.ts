// Is the card that stands in the page still ours, and does the reader see it? The page is never trusted with that.

/** Notices what is done to the host by anybody but us. */
export interface HostWatch {
  /** Makes a change of ours. */
  change(act: () => void): void;
  end(): void;
}

/** What a browser does to our own nodes when a reader opens a disclosure. */
const BROWSERS_OWN = 'open';

/** Calls `tampered` before the next frame when the host or anything in it is changed, moved or removed. */
export function watchHost(document: Document, host: HTMLElement, shadow: ShadowRoot, tampered: () => void): HostWatch {
  const inner = new MutationObserver((records) => {
    if (records.some(({ attributeName }) => attributeName !== BROWSERS_OWN)) tampered();
  });
  inner.observe(host, { attributes: true, childList: true });
  inner.observe(shadow, { attributes: true, childList: true, characterData: true, subtree: true });
  const outer = new MutationObserver((records) => {
    const isMoved = records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(host)));
    if (isMoved || host.parentNode !== document.documentElement) tampered();
  });
  outer.observe(document, { childList: true });
  outer.observe(document.documentElement, { childList: true });
  return {
    change(act) {
      act();
      // What is in the queue now is what we did just before; the page's own changes were told when its task ended.
      inner.takeRecords();
    },
    end() {
      inner.disconnect();
      outer.disconnect();
    },
  };
}

const READER_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
];

/**
 * Lets no event through that no reader made, nor a click that `isEarly`; keys that click are never early. The answer is
 * true while an event of the reader's is on its way: a control that the page takes out of the root first, and clicks
 * then, is not heard here.
 */
export function refuseForgedEvents(shadow: ShadowRoot, isEarly: () => boolean, forged: () => void): () => boolean {
  let underway = 0;
  const refuse = (event: Event) => {
    const isByPointer = event instanceof MouseEvent && event.detail > 0;
    const early = event.type === 'click' && isByPointer && isEarly();
    if (event.isTrusted && !early) {
      const own = ++underway;
      // Past all listeners of this event.
      setTimeout(() => {
        if (own === underway) underway = 0;
      });
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.isTrusted) forged();
  };
  for (const type of READER_EVENTS) shadow.addEventListener(type, refuse, { capture: true });
  return () => underway > 0;
}

/** Corners are round, and a covered edge is no harm. */
const INSET_PX = 14;
const LEAST_OPACITY = 0.99;
/** Firefox lays filters of the root over the top layer, too. Those that readers darken pages with leave text legible. */
const UNREADABLE = /blur|opacity|url|(brightness|contrast)\(0?(\.[0-4]\d*)?\)/;

/** True when the host shows as it was made: in the top layer, opaque, itself at its corners and in its middle. */
export function isSeen(host: HTMLElement, root: HTMLElement): boolean {
  const { ownerDocument: document } = host;
  const view = document.defaultView;
  if (!view || !host.isConnected || !host.matches(':popover-open')) return false;
  const { opacity, visibility, filter, transform, clipPath, maskImage, display } = view.getComputedStyle(host);
  if (Number(opacity) < LEAST_OPACITY || visibility !== 'visible' || display === 'none') return false;
  if ([filter, transform, clipPath, maskImage].some((value) => value !== 'none')) return false;
  const page = view.getComputedStyle(document.documentElement);
  if (Number(page.opacity) < LEAST_OPACITY || UNREADABLE.test(page.filter) || page.maskImage !== 'none') return false;
  const { left, top, right, bottom } = (root.firstElementChild ?? root).getBoundingClientRect();
  if (right <= left || bottom <= top) return false;
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const points = [
    [middleX, middleY],
    [left + INSET_PX, top + INSET_PX],
    [right - INSET_PX, top + INSET_PX],
    [left + INSET_PX, bottom - INSET_PX],
    [right - INSET_PX, bottom - INSET_PX],
  ] as const;
  const onScreen = points.filter(([x, y]) => x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight);
  return onScreen.every(([x, y]) => document.elementFromPoint(x, y) === host);
}
