// What a page's process holds after its garbage was collected.
import type { Page } from 'puppeteer-core';
import { inFirefox } from '../e2e/browser-side';
import { type Bench, pause } from '../e2e/support';

/** Collections that finalise objects take more than one turn. */
const COLLECTIONS = 3;
const TURN_MS = 150;

/** Counts of a page, with what scripts of ours hold of it. */
export interface Held {
  /** Attached or not; Firefox does not count them. */
  nodes: number | null;
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

/** What the browser counts, after a collection. */
export async function heldBy(bench: Bench, page: Page): Promise<Held> {
  await collectGarbage(bench, page);
  if (bench.name === 'firefox') return heldInFirefox(bench, page.url());
  // All worlds of the page share one heap.
  const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
  return { nodes: Nodes, listeners: JSEventListeners, heapBytes: JSHeapUsedSize };
}

/** What the process of the tab with this address counts: its whole heap, and listeners of window and document. */
async function heldInFirefox(bench: Bench, address: string): Promise<Held> {
  const counting = `
    const listenersOf = (one) => Services.els.getListenerInfoFor(one).length;
    sendAsyncMessage('held', {
      nodes: null,
      listeners: listenersOf(content) + listenersOf(content.document),
      heapBytes: Cu.getJSTestingFunctions().gcparam('gcBytes'),
    });`;
  const answer = await inFirefox(
    bench,
    `new Promise((done) => {
      const { messageManager } = [...Services.wm.getEnumerator('navigator:browser')]
        .flatMap(({ gBrowser }) => gBrowser.tabs.map((tab) => tab.linkedBrowser))
        .find((one) => one.currentURI.spec === ${JSON.stringify(address)});
      const heard = ({ data }) => {
        messageManager.removeMessageListener('held', heard);
        done(JSON.stringify(data));
      };
      messageManager.addMessageListener('held', heard);
      messageManager.loadFrameScript('data:,' + ${JSON.stringify(encodeURIComponent(counting))}, false);
    })`,
  );
  return JSON.parse(String(answer)) as Held;
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
