// The built extension on a page, in a fresh browser each time: a reader's first article finds nothing warm.
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../lib/tools/browser/find';
import { launchBrowser } from '../../../lib/tools/browser/launch';
import { seenMarks, waitForMarks } from '../../../lib/tools/browser/reader';
import type { BenchBrowser, BenchServer } from '../browser';
import { heapOf } from '../heap';
import { median, rounded } from '../statistics';
import { costOf, TRACE_CATEGORIES, type TraceEvent } from '../trace';
import { medians, type PageCost } from './libraries';
import { measureReady, type Ready } from './ready';
import type { BenchPage } from './samples';

const BUILT = '.output/chrome-mv3';
const SETTLED_MS = 2500;

export interface ExtensionCost extends PageCost {
  /** Of all that the page's main thread does while it loads. */
  share: number;
}

type Run = Awaited<ReturnType<typeof runOnce>>;

/** Medians over fresh browsers. `bare` is a browser without the extension, for what the page itself keeps. */
export async function measureExtension(
  { server }: BenchServer,
  bare: BenchBrowser,
  page: BenchPage,
  runs: number,
): Promise<{ cost: ExtensionCost; ready: Ready[] }> {
  server.add(page.url, page.html);
  const own = await bare.withPage(page.url, heapOf);
  const all: Run[] = [];
  for (let run = 0; run < runs; run++) all.push(await runOnce(server.port, page));
  const costs = all.map(({ share: _share, ready: _ready, heap, ...one }) => ({ ...one, heap: heap - own }));
  const cost = { page: page.name, highlighter: 'truceline', runs, ...medians(costs) };
  return {
    cost: { ...cost, share: rounded(median(all.map(({ share }) => share))) },
    ready: all.map(({ ready }) => ready),
  };
}

async function runOnce(proxyPort: number, { url, marked }: BenchPage) {
  const executable = ensureBrowser('chromium');
  const { browser, extensionId } = await launchBrowser('chromium', {
    executable,
    proxyPort,
    extension: resolve(BUILT),
  });
  try {
    const page = await browser.newPage();
    await countMutations(page);
    await page.tracing.start({ categories: TRACE_CATEGORIES });
    await page.goto(url, { waitUntil: 'load' });
    if (marked) await waitForMarks(page);
    await new Promise((done) => setTimeout(done, SETTLED_MS));
    const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
    const { all, total, longest, layout } = costOf((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents);
    const mutations = await page.evaluate(() => (window as unknown as { mutations: number }).mutations);
    const marks = (await seenMarks(page)).length;
    const heap = await heapOf(page);
    const ready = await measureReady(page, extensionId);
    return { script: total - layout, longest, layout, share: total / all, mutations, marks, heap, ready };
  } finally {
    await browser.close();
  }
}

/** Whatever changes after the page has been read counts; the page itself changes nothing. */
function countMutations(page: Page) {
  return page.evaluateOnNewDocument(() => {
    const counted = Object.assign(window, { mutations: 0 });
    document.addEventListener('DOMContentLoaded', () => {
      const observer = new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records)
          counted.mutations += Math.max(1, addedNodes.length + removedNodes.length);
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  });
}
