// What a reader does inside a popover.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seenMarks } from '../../lib/tools/browser/reader';
import { tabAddresses } from './browser-side';
import { storeSettings } from './extension-pages';
import { expectClosed, putAway, REST_MS } from './popover-closed';
import { cardOf, clickInPopover, popoverText } from './popover-text';
import { type Bench, BROWSERS, openMarked, sample, startBench } from './support';

/** Pixels between the popover and the nearer line of the first mark with that text. */
async function distanceTo(page: Page, text: string): Promise<number> {
  const mark = (await seenMarks(page)).find((one) => one.text === text);
  const box = await page.evaluate(() => {
    const { top, bottom } = document.documentElement.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
    return { top, bottom };
  });
  const y = mark?.y ?? Number.NaN;
  return Math.max(box.top - y, y - box.bottom);
}

describe.each(BROWSERS)('inside a popover in %s', (name) => {
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { restMs: REST_MS });
    ({ page } = await openMarked(bench, sample('gcf-april-2020').url));
  });
  afterEach(() => putAway(page));
  afterAll(() => bench?.close());

  it('a line opens to more, and the popover stays beside its mark', async () => {
    await cardOf(page, 'Israel');
    // From here on the card stands above its line.
    await page.evaluate(() => scrollBy({ top: -350, behavior: 'instant' }));
    await expect.poll(() => distanceTo(page, 'Israel')).toBeGreaterThan(8);
    const height = () =>
      page.evaluate(() => document.documentElement.lastElementChild?.getBoundingClientRect().height ?? 0);
    const before = await height();
    await clickInPopover(page, 'Wrong?');
    await expect.poll(height).toBeGreaterThan(before + 20);
    await expect.poll(() => distanceTo(page, 'Israel')).toBeGreaterThan(8);
  });

  it('a neighbour of a term leads to its own card', async () => {
    expect(await cardOf(page, 'truce')).toMatch(/^Term Truce/);
    await clickInPopover(page, 'Armistice');
    await expect.poll(() => popoverText(page)).toMatch(/^Term Armistice/);
  });

  it('the atlas opens at the actor', async () => {
    await cardOf(page, 'Germany');
    await clickInPopover(page, 'All positions in the atlas');
    await expect.poll(() => tabAddresses(bench)).toContain(bench.extensionUrl('atlas.html#/actor/germany'));
    await page.bringToFront();
  });

  it('a citation opens in a tab of its own', async () => {
    await cardOf(page, 'US');
    const tabs = (await tabAddresses(bench)).length;
    await clickInPopover(page, 'Foreign Policy');
    await expect.poll(async () => (await tabAddresses(bench)).length).toBe(tabs + 1);
    expect(page.url()).toBe(sample('gcf-april-2020').url);
    await page.bringToFront();
  });

  it('the button closes it', async () => {
    await cardOf(page, 'Germany');
    await clickInPopover(page, '');
    await expectClosed(page);
  });
});
