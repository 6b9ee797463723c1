// How long the page has to wait for us: the longest task and the time to the marks, also on a page of ten megabytes.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../lib/tools/browser/reader';
import { articleOf, type Bench, BROWSERS, pause, sample, servePage, startBench, storeSettings } from './support';

const HUGE = 'http://huge.example/idlib';
const HUGE_UNITS = 10_000_000;
const PARAGRAPH = `<p>Russia and Turkey agreed on a ceasefire in Idlib, the UN said. Germany and France welcomed the truce,
  while Iran, the Houthis and the National Liberation Army kept silent. ${'Patrols began on the road at noon. '.repeat(20)}</p>\n`;
const SECTION = `<h2>Another day</h2>${PARAGRAPH.repeat(10)}`;

interface Measured {
  loadedAt: number;
  markedAt: number;
  /** Longest time in which no other task ran, between the load and the marks and a moment after. */
  longestGap: number;
  /** Chromium only. */
  longestTask: number;
}

/** Runs in the page before its content: a pulse that misses a beat while a task runs. */
function measure(): void {
  const measured: Measured = { loadedAt: 0, markedAt: 0, longestGap: 0, longestTask: 0 };
  Object.assign(window, { measured });
  addEventListener('load', () => {
    measured.loadedAt = performance.now();
    let last = performance.now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      measured.longestGap = Math.max(measured.longestGap, now - last);
      last = now;
      if (measured.markedAt === 0 && CSS.highlights.size > 0) measured.markedAt = now;
      // Breathing space, or the pulse itself would be the load.
      setTimeout(() => {
        last = performance.now();
        port2.postMessage(null);
      }, 0);
    };
    port2.postMessage(null);
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime > measured.loadedAt) measured.longestTask = Math.max(measured.longestTask, duration);
      }
    }).observe({ type: 'longtask' });
  });
}

async function read(bench: Bench, url: string, isMarked: boolean): Promise<{ measured: Measured; said: string[] }> {
  const page: Page = await bench.browser.newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  await page.evaluateOnNewDocument(measure);
  await page.goto(url, { waitUntil: 'load' });
  if (isMarked) await waitForMarks(page);
  await pause(1500);
  const measured = await page.evaluate(() => (window as unknown as { measured: Measured }).measured);
  await page.close();
  return { measured, said };
}

describe.each(BROWSERS)('reading in %s', (name) => {
  let bench: Bench;
  let bare: Bench;
  beforeAll(async () => {
    [bench, bare] = await Promise.all([startBench(name), startBench(name, { bare: true })]);
    await storeSettings(bench, { density: 'all' });
    const sections = Math.ceil(HUGE_UNITS / SECTION.length);
    for (const { server } of [bench, bare]) servePage(server, HUGE, articleOf(SECTION.repeat(sections)));
  });
  afterAll(() => Promise.all([bench?.close(), bare?.close()]));

  it.each([
    ['a long explainer', sample('explainer-2020').url],
    ['ten megabytes', HUGE],
  ])('%s lets the page go on', async (what, url) => {
    const plain = await read(bare, url, false);
    const { measured, said } = await read(bench, url, true);
    expect(said).toEqual([]);
    const rounded = (values: Measured) => Object.values(values).map(Math.round).join(' ');
    console.log(`${name}, ${what}: loaded, marked, gap, task: ${rounded(measured)} (bare: ${rounded(plain.measured)})`);
  });
});
