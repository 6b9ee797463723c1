// What a page's process holds after its garbage was collected.
import type { Page } from 'puppeteer-core';
import { inFirefox } from '../e2e/browser-side';
import { type Bench, pause } from '../e2e/support';

/** Collections that finalise objects take more than one turn. */
const COLLECTIONS = 3;
const TURN_MS = 150;

/** Counts of a page in Chromium; all worlds of the page share one heap, so that ours is in them. */
export interface Held {
  nodes: number;
  listeners: number;
  heapBytes: number;
}

/** Collects the garbage of all pages. */
export async function collectGarbage(bench: Bench, page: Page): Promise<void> {
  const session = bench.name === 'chromium' ? await page.createCDPSession() : null;
  for (let time = 0; time < COLLECTIONS; time++) {
    if (session) await session.send('HeapProfiler.collectGarbage');
    else {
      await inFirefox(
        bench,
        "for (const one of ['child-gc-request', 'child-cc-request']) Services.obs.notifyObservers(null, one)",
      );
    }
    await pause(TURN_MS);
  }
  await session?.detach();
}

/** What Chromium counts, after a collection. */
export async function heldBy(bench: Bench, page: Page): Promise<Held> {
  await collectGarbage(bench, page);
  const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
  return { nodes: Nodes, listeners: JSEventListeners, heapBytes: JSHeapUsedSize };
}

/** The slope of values taken at equal steps, a step, by least squares. */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  return above / values.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0);
}

/** How many style sheets extensions have added to a page of Chromium; the page itself cannot see them. */
export async function addedSheets(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  let count = 0;
  session.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin === 'injected') count++;
  });
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await session.detach();
  return count;
}
