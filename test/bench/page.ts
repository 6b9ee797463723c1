// `npm run bench`: what reading the longest sample costs in Chromium, as ratios to the page's own work in the same run.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from '../../lib/tools/browser/find';
import { launchBrowser } from '../../lib/tools/browser/launch';
import { openTab } from '../../lib/tools/browser/open-tab';
import { waitForMarks } from '../../lib/tools/browser/reader';
import { servePages } from '../../lib/tools/browser/serve';
import { sample } from '../e2e/support';

const RUNS = 7;
const LONGEST = 'explainer-2020';
const OFF_TOPIC = 'sports-2021';
const SETTLED_MS = 2500;

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  args?: { data?: { url?: string } };
}

interface Run {
  /** Milliseconds of all tasks in which our script ran, of the longest of them, and of all tasks of the main thread. */
  ours: number;
  longest: number;
  all: number;
}

/** Sums the tasks of the main thread that hold a call into a script of the extension. */
function measure(events: TraceEvent[]): Run {
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const calls = events.filter(
    ({ name, args }) =>
      /FunctionCall|EvaluateScript|V8.Compile/i.test(name) && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const threads = new Set(calls.map(({ tid }) => tid));
  const main = tasks.filter(({ tid }) => threads.has(tid));
  const holds = (task: TraceEvent) =>
    calls.some((call) => call.tid === task.tid && call.ts >= task.ts && call.ts <= task.ts + (task.dur ?? 0));
  const ms = (task: TraceEvent) => (task.dur ?? 0) / 1000;
  const own = main.filter(holds).map(ms);
  return { ours: sum(own), longest: Math.max(0, ...own), all: sum(main.map(ms)) };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function run(slug: string): Promise<void> {
  const { url, mentions } = sample(slug);
  const server = await servePages();
  server.add(url, readFileSync(`test/pages/${slug}/source.html`));
  const executable = ensureBrowser('chromium');
  const runs: Run[] = [];
  for (let number = 0; number < RUNS; number++) {
    // A fresh browser each time: a reader's first article finds nothing warm.
    const { browser } = await launchBrowser('chromium', {
      executable,
      proxyPort: server.port,
      extension: resolve('.output/chrome-mv3'),
    });
    const page = await openTab(browser);
    await page.tracing.start({
      categories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'],
    });
    await page.goto(url, { waitUntil: 'load' });
    if (mentions.length > 0) await waitForMarks(page);
    await new Promise((done) => setTimeout(done, SETTLED_MS));
    const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
    runs.push(measure((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents));
    await browser.close();
  }
  await server.close();
  const ours = median(runs.map((one) => one.ours));
  const longest = median(runs.map((one) => one.longest));
  const share = median(runs.map((one) => one.ours / one.all));
  console.log(
    `${slug}: ${mentions.length} mentions; our tasks ${ours.toFixed(1)} ms, longest ${longest.toFixed(1)} ms; ${(share * 100).toFixed(1)} % of the main thread's work while the page loads (median of ${RUNS} fresh browsers)`,
  );
}

await run(LONGEST);
await run(OFF_TOPIC);
