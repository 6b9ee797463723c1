// The extension's own pages: axe finds nothing, light and dark, and Tab reaches every control.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../lib/tools/browser/reader';
import { violations } from './axe';
import { preferDark } from './browser-side';
import { openExtensionPage } from './extension-pages';
import { type Bench, BROWSERS, openMarked, openPage, sample, startBench } from './support';

const PAGES = [
  'options.html',
  'atlas.html',
  'atlas.html#/target/unsc-2532',
  'atlas.html#/actor/russia',
  'atlas.html#/matrix',
];
const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** Light and dark, on the page as it stands. */
async function expectNoViolation(bench: Bench, page: Page): Promise<void> {
  await page.bringToFront();
  for (const dark of [false, true]) {
    await preferDark(bench, page, dark);
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await expect.poll(isDark).toBe(dark);
    expect(await violations(page), dark ? 'dark' : 'light').toEqual([]);
  }
}

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
  });
  afterAll(() => bench?.close());

  it.each(PAGES)('axe finds nothing in %s', async (path) => {
    const page = await openExtensionPage(bench, path);
    await expectNoViolation(bench, page);
    await page.close();
  });

  it.each(['gcf-april-2020', 'sports-2021'])('axe finds nothing in the popup on %s', async (slug) => {
    const { page } = await openPage(bench, sample(slug).url);
    const popup = await openPopup(bench, page);
    await expectNoViolation(bench, popup);
    await Promise.all([popup.close(), page.close()]);
  });

  it('every control of the popup is reached, in the order of the page', async () => {
    const { page } = await openMarked(bench, sample('gcf-april-2020').url);
    const popup = await openPopup(bench, page);
    await popup.bringToFront();
    const count = await popup.$$eval(CONTROLS, (all) => all.length);
    expect(count).toBeGreaterThan(20);
    const reached: number[] = [];
    for (let step = 0; step < count; step++) {
      await popup.keyboard.press('Tab');
      const focused = (selector: string) =>
        [...document.querySelectorAll(selector)].indexOf(document.activeElement ?? document.body);
      reached.push(await popup.evaluate(focused, CONTROLS));
    }
    expect(reached).toEqual([...Array(count).keys()]);
    expect(await popup.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).not.toBe(
      'none',
    );
  });
});
