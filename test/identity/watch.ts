// Runs in a page before its own scripts: hears everything by which a page could learn that it is not alone.

/** What a page has heard of since it began. */
export interface Heard {
  /** Changes of its tree, in their order, from the end of parsing on. */
  changes: string[];
  /** Messages, and events that a script made. */
  events: string[];
  /**
   * Sum of the layout shifts of frames in which nothing of the tree had changed: what the page itself moves by its
   * changes depends on when a frame is drawn. Where the browser does not count shifts, the number of times that
   * something stood elsewhere than a frame before.
   */
  shift: number;
}

/** A window that was watched from its start. */
export interface WatchedWindow {
  heard: Heard;
}

/**
 * Begins to listen; `names` are events of other names than those the platform has. The page's own chance is the same
 * every time, for frameworks draw names by lot.
 */
export function watchPage(names: readonly string[]): void {
  const heard: Heard = { changes: [], events: [], shift: 0 };
  let drawn = 1;
  // Park and Miller's generator.
  Math.random = () => {
    drawn = (drawn * 48_271) % 2_147_483_647;
    return drawn / 2_147_483_647;
  };

  /** The time from which nothing changes; endless while something does. */
  let restsSince = 0;
  let turns = 0;
  const beginRest = () => {
    const turn = ++turns;
    restsSince = Number.POSITIVE_INFINITY;
    // The second frame after a change comes when the first, which shows it, has been drawn.
    const rest = () => {
      if (turn === turns) restsSince = performance.now();
    };
    requestAnimationFrame(() => requestAnimationFrame(rest));
  };
  const tell = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) => {
    const change = `${attributeName ?? ''} +${addedNodes.length} -${removedNodes.length}`;
    heard.changes.push(`${type} of ${target.nodeName}: ${change}`);
  };
  // The content script runs after this event; what the parser does is nobody's change.
  document.addEventListener('DOMContentLoaded', () => {
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    const observer = new MutationObserver((records) => {
      beginRest();
      records.forEach(tell);
    });
    observer.observe(document, all);
  });
  const types = [window, document, HTMLElement.prototype].flatMap((one) => {
    const found: string[] = [];
    for (const key in one) if (key.startsWith('on')) found.push(key.slice(2));
    return found;
  });
  const hear = (event: Event) => {
    if (!event.isTrusted || event.type === 'message') heard.events.push(event.type);
  };
  for (const type of new Set([...types, ...names])) {
    window.addEventListener(type, hear, true);
    document.addEventListener(type, hear, true);
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const shifts = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.startTime >= restsSince) heard.shift += (entry as PerformanceEntry & { value: number }).value;
      }
    });
    shifts.observe({ type: 'layout-shift', buffered: true });
  } else {
    const MOST_PLACES = 200;
    /** What comes or goes moves nothing by that. */
    const place = ({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement) =>
      offsetWidth > 0 && offsetHeight > 0 ? `${offsetLeft} ${offsetTop}` : null;
    const places = () => [...document.querySelectorAll<HTMLElement>('body *')].slice(0, MOST_PLACES).map(place);
    let before: (string | null)[] = [];
    const compare = () => {
      const now = places();
      const hasMoved = now.some((one, index) => one && before[index] && one !== before[index]);
      if (hasMoved && restsSince <= performance.now()) heard.shift++;
      before = now;
      requestAnimationFrame(compare);
    };
    document.addEventListener('DOMContentLoaded', () => {
      before = places();
      requestAnimationFrame(compare);
    });
  }
  Object.defineProperty(window, 'heard', { value: heard, enumerable: false });
}
