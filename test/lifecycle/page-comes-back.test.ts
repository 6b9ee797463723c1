// A page is left, kept or thrown out, and comes back: it is marked once, by the settings in force.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTab } from '../../lib/tools/browser/open-tab';
import { seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { findWorker, inFirefox } from '../e2e/browser-side';
import { startMarkingAll, storeSettings } from '../e2e/extension-pages';
import { cardOf } from '../e2e/popover-text';
import { type Bench, BROWSERS, openMarked, openPage, pause } from '../e2e/support';

const IDLIB = 'http://coming.example/idlib';
const SOCHI = 'http://coming.example/sochi';
const LONG = 'http://coming.example/long';
const BODY = `<p><b>Turkey</b> and Russia agreed on a ceasefire in Idlib.</p>
  <p>Germany welcomed the truce. France did so, too. ${'Patrols began on the road. '.repeat(30)}</p>`;
const TIMES = 10;
const STEPS_MS = [0, 30, 60, 120, 240];

/** Of the API, what throws a tab out of memory. */
interface Tabs {
  tabs: { query(filter: { url: string }): Promise<{ id: number }[]>; discard(id: number): Promise<unknown> };
}

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);

/** Steps in the history; a page that comes back as it was left loads nothing that a driver could wait for. */
async function goBy(page: Page, steps: number, url: string): Promise<void> {
  // The answer is lost when the page is gone before it comes.
  await page.evaluate((by) => history.go(by), steps).catch(() => {});
  await expect.poll(() => page.evaluate(() => location.href).catch(() => ''), { interval: 50 }).toBe(url);
}

/** In Firefox, the tab with that address. */
const tabWith = (url: string) => `gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === '${url}')`;

/** Throws the tab out of memory, as the browser does when there is little of it. */
async function discard(bench: Bench, url: string): Promise<void> {
  if (bench.name === 'firefox') {
    const gone = await inFirefox(bench, `gBrowser.discardBrowser(${tabWith(url)}, true)`);
    expect(gone).toBe(true);
    return;
  }
  await (await findWorker(bench))?.evaluate(async (address) => {
    const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome;
    for (const { id } of await tabs.query({ url: address })) await tabs.discard(id);
  }, url);
}

async function select(bench: Bench, url: string): Promise<void> {
  if (bench.name === 'firefox') return void (await inFirefox(bench, `gBrowser.selectedTab = ${tabWith(url)}, true`));
  const again = (await bench.browser.pages()).filter((one) => one.url() === url).at(-1);
  await again?.bringToFront();
}

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startMarkingAll(name, {
      [IDLIB]: BODY,
      [SOCHI]: BODY.replace('Turkey', 'Iran'),
      [LONG]: `${BODY}<div>${BODY.repeat(1000)}</div>`,
    });
  });
  afterAll(() => bench?.close());

  it('a page that is gone back to, ten times, has its marks and answers', async () => {
    const { page, said } = await openMarked(bench, IDLIB);
    const before = await texts(page);
    await page.goto(SOCHI, { waitUntil: 'load' });
    for (let time = 0; time < TIMES; time++) {
      await goBy(page, -1, IDLIB);
      await expect.poll(() => texts(page)).toEqual(before);
      await goBy(page, 1, SOCHI);
      await expect.poll(() => texts(page)).toContain('Iran');
    }
    expect(await cardOf(page, 'Iran')).toMatch(/^Iran/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('a page that is gone back to knows of a site that was switched off and on meanwhile', async () => {
    const { page, said } = await openMarked(bench, IDLIB);
    await page.goto('about:blank', { waitUntil: [] });
    await storeSettings(bench, { density: 'all', offSites: ['coming.example'] });
    await goBy(page, -1, IDLIB);
    await expect.poll(() => texts(page)).toEqual([]);
    await goBy(page, 1, 'about:blank');
    await storeSettings(bench, { density: 'all' });
    await goBy(page, -1, IDLIB);
    await expect.poll(() => texts(page)).toContain('Turkey');
    expect(said).toEqual([]);
    await page.close();
  });

  it('a tab that was thrown out of memory is marked when it is seen again', async () => {
    await openMarked(bench, IDLIB);
    const front = await openTab(bench.browser);
    await front.bringToFront();
    await discard(bench, IDLIB);
    await pause(300);
    await select(bench, IDLIB);
    // A tab that was thrown out is another one for the driver.
    const again = async () => (await bench.browser.pages()).filter((one) => one.url() === IDLIB).at(-1);
    const marked = async () => texts((await again()) ?? front).catch(() => []);
    await expect.poll(marked, { interval: 100 }).toContain('Turkey');
    await front.close();
    await (await again())?.close();
  });

  it.each(STEPS_MS)('a page that is loaded again %i ms into its reading is marked once', async (ms) => {
    const { page, said } = await openPage(bench, IDLIB);
    await page.goto(LONG, { waitUntil: 'domcontentloaded' });
    await pause(ms);
    await page.goto(IDLIB, { waitUntil: 'load' });
    await waitForMarks(page);
    expect((await texts(page)).filter((text) => text === 'Turkey')).toHaveLength(1);
    expect(said).toEqual([]);
    await page.close();
  });

  it('a tab that is closed while it is read takes nothing along: the next one is marked', async () => {
    for (const ms of STEPS_MS) {
      const page = await openTab(bench.browser);
      await page.goto(LONG, { waitUntil: 'domcontentloaded' });
      await pause(ms);
      await page.close();
    }
    const { page, said } = await openMarked(bench, IDLIB);
    expect(await cardOf(page, 'Turkey')).toMatch(/^Türkiye/);
    expect(said).toEqual([]);
    await page.close();
  });
});
