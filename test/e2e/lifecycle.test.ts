// The background stops, the extension goes, the page comes back: reading goes on, or ends in silence.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointAt, seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { isBackgroundRunning, stopBackground } from './browser-side';
import { expectClosed } from './popover-closed';
import { cardOf, cardText, popoverText } from './popover-text';
import { type Bench, BROWSERS, openMarked, pause, sample, startBench } from './support';

const GCF = sample('gcf-april-2020');
const IDLIB = sample('idlib-march-2020');
/** The rest before a popover opens, and as much again for opening it. */
const NOTHING_OPENS_MS = 800;

/** Steps in the history; a page that comes back as it was left loads nothing that a driver could wait for. */
async function goBy(page: Page, steps: number, url: string): Promise<void> {
  // The answer is lost when the page is gone before it comes.
  await page.evaluate((by) => history.go(by), steps).catch(() => {});
  await expect.poll(() => page.evaluate(() => location.href).catch(() => ''), { timeout: 5000 }).toBe(url);
  await waitForMarks(page);
}

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it('a popover opens after the background was stopped, the first and the next', async () => {
    const { page, said } = await openMarked(bench, GCF.url);
    for (const [mark, title] of [
      ['Germany', /^Germany/],
      ['Iran', /^Iran/],
    ] as const) {
      await stopBackground(bench);
      await expect.poll(() => isBackgroundRunning(bench)).toBe(false);
      expect(await cardOf(page, mark)).toMatch(title);
      expect(await isBackgroundRunning(bench)).toBe(true);
      await page.keyboard.press('Escape');
      await expectClosed(page);
    }
    expect(said).toEqual([]);
    await page.close();
  });

  it('a popover opens when the background is stopped in the middle of it', async () => {
    const { page, said } = await openMarked(bench, GCF.url);
    await stopBackground(bench);
    await expect.poll(() => isBackgroundRunning(bench)).toBe(false);
    await pointAt(page, 'Germany');
    // It wakes up for the first question of the popover.
    await expect.poll(() => isBackgroundRunning(bench), { interval: 5, timeout: 5000 }).toBe(true);
    await stopBackground(bench);
    expect(await cardText(page)).toMatch(/^Germany/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('a page that is gone back to has its marks and answers', async () => {
    const { page, said } = await openMarked(bench, GCF.url);
    const before = (await seenMarks(page)).map(({ text }) => text);
    await page.goto(IDLIB.url, { waitUntil: 'load' });
    await waitForMarks(page);
    await goBy(page, -1, GCF.url);
    expect((await seenMarks(page)).map(({ text }) => text)).toEqual(before);
    expect(await cardOf(page, 'Germany')).toMatch(/^Germany/);
    await goBy(page, 1, IDLIB.url);
    expect(await cardOf(page, 'US')).toMatch(/^United States On: .*Idlib/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('an extension that is removed goes in silence', async () => {
    const used = await openMarked(bench, GCF.url);
    expect(await cardOf(used.page, 'Germany')).toMatch(/^Germany/);
    await used.page.keyboard.press('Escape');
    const unused = await openMarked(bench, IDLIB.url);
    await bench.browser.uninstallExtension(bench.extensionId);
    for (const [{ page, said }, mark] of [
      [unused, 'US'],
      [used, 'Germany'],
    ] as const) {
      await page.bringToFront();
      await pointAt(page, mark);
      await pause(NOTHING_OPENS_MS);
      expect(await popoverText(page)).toBe('');
      // Firefox ends the script at once and takes its styles away, so that nothing is seen of the marks left behind.
      if (name === 'chromium') expect(await seenMarks(page)).toEqual([]);
      await page.evaluate(() => document.querySelector('article p')?.append(' Turkey, too.'));
      await pause(NOTHING_OPENS_MS);
      expect(said).toEqual([]);
    }
  });
});
