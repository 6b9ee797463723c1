// Runs in the page's own world, before its content: watches the registry as the page may, and changes the page.
import type { PageProbe, Settled } from '../contract';
import { changeDom, insertParagraphs, observeChanges, storm } from './changes';

const PREFIX = 'truceline-';
/** Nothing painted anew for so long: it is over. */
const QUIET_MS = 600;
/** A page without an article is asked again 1.5 s after it has loaded; that belongs to its cost. */
const UNMARKED_MS = 2_600;
/** Marks that are expected are waited for so long. */
const EXPECTED_MS = 30_000;
/** So many of each style are looked at: those in sight are painted first. */
const LOOKED_AT = 40;
/** Clocks of pages tick in tenths of a millisecond: short walks are repeated for so long. */
const WALK_MS = 10;

function watch(): PageProbe {
  const state: Settled = { seen: null, frame: 0, marks: 0 };
  let changedAt = Number.POSITIVE_INFINITY;
  let last: number | null = null;
  const waiting: { ms: number; done: (settled: Settled) => void }[] = [];
  const frame = () => {
    const now = performance.now();
    if (last !== null) state.frame = Math.max(state.frame, now - last);
    last = now;
    const marks = ours().reduce((sum, { size }) => sum + size, 0);
    if (marks !== state.marks) changedAt = now;
    state.marks = marks;
    if (state.seen === null && marks > 0 && ours().some(isInSight)) {
      performance.mark('bench:seen');
      state.seen = now - readyAt();
    }
    const isOver = ({ ms }: { ms: number }) => now - changedAt > (marks > 0 ? QUIET_MS : ms);
    while (waiting[0] && isOver(waiting[0])) waiting.shift()?.done({ ...state });
    requestAnimationFrame(frame);
  };
  performance.mark('bench:watching');
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(frame));
  addEventListener('load', () => {
    changedAt = performance.now();
  });
  return {
    settled(expected) {
      // What is asked for after the page has loaded has a quiet time of its own.
      if (changedAt < Number.POSITIVE_INFINITY) changedAt = performance.now();
      return new Promise((done) => waiting.push({ ms: expected ? EXPECTED_MS : UNMARKED_MS, done }));
    },
    insert: insertParagraphs,
    storm: (seconds, perSecond) => storm(seconds, perSecond, isMarked),
    changeDom,
    observe: observeChanges,
    walk,
    nodes: () => document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue,
  };
}

function readyAt(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.domContentLoadedEventEnd ?? 0;
}

function ours(): Highlight[] {
  return [...CSS.highlights].filter(([name]) => name.startsWith(PREFIX)).map(([, highlight]) => highlight);
}

function isInSight(highlight: Highlight): boolean {
  let looked = 0;
  for (const { startContainer } of highlight) {
    if (++looked > LOOKED_AT) return false;
    const rect = startContainer.parentElement?.getBoundingClientRect();
    if (rect && rect.bottom > 0 && rect.top < innerHeight) return true;
  }
  return false;
}

function isMarked(element: Element): boolean {
  return ours().some((highlight) => [...highlight].some(({ startContainer }) => element.contains(startContainer)));
}

function walk(): number {
  const begun = performance.now();
  let times = 0;
  do {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode());
    times++;
  } while (performance.now() - begun < WALK_MS);
  return (performance.now() - begun) / times;
}

Object.assign(window, { probe: watch() });
