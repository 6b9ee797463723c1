// Which gestures open and close a popover.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bringIntoSight, pointAt, seenMarks } from '../../lib/tools/browser/reader';
import { sendCommand } from './browser-side';
import { storeSettings } from './extension-pages';
import { expectClosed, NOTHING_OPENS_MS, putAway, REST_MS } from './popover-closed';
import { cardOf, cardText, popoverText } from './popover-text';
import { type Bench, BROWSERS, openMarked, pause, sample, startBench } from './support';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe.each(BROWSERS)('a popover in %s', (name) => {
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { restMs: REST_MS });
    ({ page } = await openMarked(bench, sample('gcf-april-2020').url));
  });
  afterEach(() => putAway(page));
  afterAll(() => bench?.close());

  it('opens on a resting pointer, follows it to another mark, and closes when it leaves', async () => {
    expect(await cardOf(page, 'Germany')).toMatch(/^Germany/);
    await pointAt(page, 'Britain');
    await expect.poll(() => popoverText(page)).toMatch(/^United Kingdom/);
    await page.mouse.move(2, 300);
    await expectClosed(page);
  });

  it('stays while the pointer is over it', async () => {
    await cardOf(page, 'Germany');
    const { x, y } = await page.evaluate(() => {
      const { left, top } = document.documentElement.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + 30, y: top + 30 };
    });
    await page.mouse.move(x, y, { steps: 4 });
    await pause(NOTHING_OPENS_MS);
    expect(await popoverText(page)).toMatch(/^Germany/);
  });

  it('opened by a click stays when the pointer leaves, and closes on a click elsewhere', async () => {
    const { x, y } = await bringIntoSight(page, 'Germany');
    await page.mouse.click(x, y);
    expect(await cardText(page)).toMatch(/^Germany/);
    await page.mouse.move(2, 300);
    await pause(NOTHING_OPENS_MS);
    expect(await popoverText(page)).toMatch(/^Germany/);
    await page.mouse.click(2, 300);
    await expectClosed(page);
  });

  it('opened by key takes the focus, and Escape gives it back', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.focus('.share button');
    expect(await focused(page)).toBe('Share');
    await sendCommand(bench, 'next-mention');
    await cardText(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('div[popover]'))).toBe(true);
    await page.keyboard.press('Escape');
    await expectClosed(page);
    expect(await focused(page)).toBe('Share');
  });

  it('opens by key at the mark nearest to the top of the window', async () => {
    await bringIntoSight(page, 'Germany');
    await page.evaluate(() => scrollBy({ top: 150, behavior: 'instant' }));
    const top = (await seenMarks(page)).find(({ y }) => y >= 0)?.text ?? '';
    await sendCommand(bench, 'open-mention');
    expect(await cardText(page)).toContain(`Marked because of “${top}”`);
  });

  // Firefox's driver does not tell which scripts of an extension run in a page.
  if (name === 'chromium') {
    it('brings its script with the first one, and only once', async () => {
      const fresh = await openMarked(bench, sample('gcf-april-2020').url);
      const session = await fresh.page.createCDPSession();
      const scripts: string[] = [];
      session.on('Debugger.scriptParsed', ({ url }) => void scripts.push(url.split('/').at(-1) ?? ''));
      await session.send('Debugger.enable');
      expect(scripts).toContain('page.js');
      expect(scripts).not.toContain('popover.js');
      await cardOf(fresh.page, 'Germany');
      await fresh.page.keyboard.press('Escape');
      await expectClosed(fresh.page);
      await cardOf(fresh.page, 'Iran');
      expect(scripts.filter((one) => one === 'popover.js')).toHaveLength(1);
      await fresh.page.close();
      await page.bringToFront();
    });
  }

  it('steps on and back by key', async () => {
    await sendCommand(bench, 'next-mention');
    const first = await cardText(page);
    await sendCommand(bench, 'next-mention');
    await expect.poll(() => popoverText(page)).not.toBe(first);
    await sendCommand(bench, 'previous-mention');
    await expect.poll(() => popoverText(page)).toBe(first);
  });
});
