// One visit of a page in a tab of its own, so in a process of its own: what our scripts cost until all is marked.
import type { Page } from 'puppeteer-core';
import { openTab } from '../../../lib/tools/browser/open-tab';
import { type Bench, pause } from '../../e2e/support';
import { bundle } from '../browser';
import type { PageProbe, Settled } from '../contract';
import { heapOf } from '../heap';
import { costOf, TRACE_CATEGORIES, type TraceCost, type TraceEvent } from '../trace';

/** What a visit told; milliseconds of the processor, or by the clock where that is what counts. */
export interface Visit extends Settled {
  /** Null in Firefox, which has no trace. */
  cost: TraceCost | null;
  /** Bytes, after two collections; null in Firefox. */
  heap: number | null;
  /** A plain TreeWalker over all texts of the page, warm. */
  walk: number;
  nodes: number;
}

const TASK_ENDS_MS = 250;
const VIEWPORT = { width: 1100, height: 900 };

/** A page with its probe, for as long as it is used. */
export type Visitor = <T>(bench: Bench, use: (page: Page) => Promise<T>) => Promise<T>;

/** Bundles the probe once. */
export async function createVisitor(): Promise<Visitor> {
  const script = await bundle('test/bench/page/in-page.ts');
  return async (bench, use) => {
    const page = await openTab(bench.browser);
    try {
      page.setDefaultTimeout(0);
      await page.setViewport(VIEWPORT);
      // What is evaluated in a page has a name of its own, so that a trace tells it from ours.
      await page.evaluateOnNewDocument(`${script}\n//# sourceURL=http://bench.example/probe.js\n`);
      return await use(page);
    } finally {
      await page.close();
    }
  };
}

/** Loads the page and waits until nothing is marked any more, but for the first mark where there will be one. */
export async function visit(visitor: Visitor, bench: Bench, url: string, expected: boolean): Promise<Visit> {
  return visitor(bench, async (page) => {
    const { cost, result } = await traced(bench, page, async () => {
      await page.goto(url, { waitUntil: 'load' });
      return settled(page, expected);
    });
    const heap = bench.name === 'chromium' ? await heapOf(page) : null;
    const { walk, nodes } = await page.evaluate(() => {
      const { probe } = window as unknown as { probe: PageProbe };
      return { walk: probe.walk(), nodes: probe.nodes() };
    });
    return { ...result, cost, heap, walk, nodes };
  });
}

export function settled(page: Page, expected: boolean): Promise<Settled> {
  return page.evaluate((marks) => (window as unknown as { probe: PageProbe }).probe.settled(marks), expected);
}

/** From the first call of our script, which is when the document is idle, to the first frame with a mark in sight. */
export function firstMark({ cost, seen }: Visit): number | null {
  const idle = cost?.tasks[0]?.at;
  return cost && idle !== undefined ? (cost.marks.seen ?? Number.NaN) - idle || null : seen;
}

/** Does some work with a page that has the probe, and reads what it cost from a trace. */
export async function traced<T>(
  { name }: Pick<Bench, 'name'>,
  page: Page,
  work: () => Promise<T>,
): Promise<{ cost: TraceCost | null; result: T }> {
  if (name === 'firefox') return { cost: null, result: await work() };
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  const result = await work();
  // The answer of a page leaves it before the task ends that gave it, and a task without an end is in no trace.
  await pause(TASK_ENDS_MS);
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
  return { cost: costOf((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents), result };
}
