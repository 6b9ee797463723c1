// How long a page has to wait for us, printed: also a page of ten megabytes with a hundred thousand marks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTab } from '../../lib/tools/browser/open-tab';
import { seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from './extension-pages';
import { articleOf, type Bench, BROWSERS, pause, sample, servePage, startBench } from './support';

const HUGE = 'http://huge.example/idlib';
const HUGE_UNITS = 10_000_000;
const PARAGRAPH = `<p>Russia and Turkey agreed on a ceasefire in Idlib, the UN said. Germany and France welcomed the truce,
  while Iran, the Houthis and the National Liberation Army kept silent. ${'Patrols began on the road at noon. '.repeat(20)}</p>`;
const SECTION = `<h2>Another day</h2>${PARAGRAPH.repeat(10)}`;
/** Painting what was marked is over by then. */
const SETTLED_MS = 700;

interface Measured {
  loaded: number;
  marked: number;
  /** Longest time between two frames after the page had loaded, the browser's own layout included. */
  frame: number;
  /** Longest task since then. Chromium only. */
  task: number;
}

/** Runs in the page before its content. */
function measure(): void {
  const measured: Measured = { loaded: 0, marked: 0, frame: 0, task: 0 };
  Object.assign(window, { measured });
  addEventListener('load', () => {
    measured.loaded = performance.now();
    let last = measured.loaded;
    const frame = () => {
      const now = performance.now();
      measured.frame = Math.max(measured.frame, now - last);
      last = now;
      if (measured.marked === 0 && CSS.highlights.size > 0) measured.marked = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime > measured.loaded) measured.task = Math.max(measured.task, duration);
      }
    }).observe({ type: 'longtask' });
  });
}

describe.each(BROWSERS)('reading in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { density: 'all' });
    servePage(bench.server, HUGE, articleOf(SECTION.repeat(Math.ceil(HUGE_UNITS / SECTION.length))));
  });
  afterAll(() => bench?.close());

  it.each([
    { what: 'a long explainer', url: sample('explainer-2020').url },
    { what: 'ten megabytes', url: HUGE },
  ])('$what is marked without an error', async ({ what, url }) => {
    const page = await openTab(bench.browser);
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => said.push(message.text()));
    await page.evaluateOnNewDocument(measure);
    await page.goto(url, { waitUntil: 'load' });
    await waitForMarks(page);
    await pause(SETTLED_MS);
    const measured = await page.evaluate(() => (window as unknown as { measured: Measured }).measured);
    const { loaded, marked, frame, task } = measured;
    const figures = { 'to marks': marked - loaded, 'longest frame': frame, 'longest task': task };
    const rounded = Object.entries(figures).map(([key, ms]) => `${key} ${Math.round(ms)} ms`);
    console.log(`${name}, ${what}: ${rounded.join(', ')}`);
    expect(said).toEqual([]);
    // Times are printed for the note, not judged: a busy machine is no fault of the code.
    expect((await seenMarks(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});
