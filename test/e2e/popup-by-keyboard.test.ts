// Every task of the toolbar window, done by keyboard alone; and the commands that have keys of their own.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPopup, seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { sendCommand, tabAddresses } from './browser-side';
import { storedSettings, storeSettings } from './extension-pages';
import { pressAt } from './keyboard';
import { expectClosed } from './popover-closed';
import { cardText, popoverText } from './popover-text';
import { type Bench, BROWSERS, openMarked, sample, startBench } from './support';

const { url } = sample('gcf-april-2020');

describe.each(BROWSERS)('by keyboard alone in %s', (name) => {
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    ({ page } = await openMarked(bench, url));
  });
  beforeEach(async () => {
    await storeSettings(bench, {});
    await page.bringToFront();
    await waitForMarks(page);
  });
  afterAll(() => bench?.close());

  /** Does something in the toolbar window, which is in front then; gives it. */
  const inPopup = async (act: (popup: Page) => Promise<void>): Promise<Page> => {
    const popup = await openPopup(bench, page);
    await popup.bringToFront();
    await act(popup);
    return popup;
  };

  it('the site is switched off, and the window says so aloud', async () => {
    const popup = await inPopup((one) => pressAt(one, 'input[role=switch]', 'On for', ' '));
    await popup.waitForFunction(() =>
      document.querySelector('.unseen[role=status]')?.textContent?.startsWith('Off for'),
    );
    await popup.close();
    expect((await storedSettings(bench)).offSites).toEqual([new URL(url).hostname]);
    await page.bringToFront();
    await expect.poll(async () => (await seenMarks(page)).length).toBe(0);
  });

  it('the page is led to the next mention, which the window tells aloud', async () => {
    const popup = await inPopup((one) => pressAt(one, 'button', 'Next mention: Germany', 'Enter'));
    await popup.waitForFunction(() =>
      /^Mention 1 of \d+$/.test(document.querySelector('.unseen[role=status]')?.textContent ?? ''),
    );
    await popup.close();
    await page.bringToFront();
    expect(await cardText(page)).toMatch(/^Germany/);
    await page.keyboard.press('Escape');
    await expectClosed(page);
  });

  it('another ceasefire is chosen, and the choice holds', async () => {
    const choice = (popup: Page) =>
      popup.evaluate(() => {
        const { value = '', options } = document.querySelector('select') ?? {};
        return { value, all: [...(options ?? [])].map((one) => one.value) };
      });
    const popup = await openPopup(bench, page);
    const { value, all } = await choice(popup);
    expect(all.length).toBeGreaterThan(2);
    expect(value).not.toBe(all.at(-1));
    await popup.bringToFront();
    await pressAt(popup, 'select', '', 'End');
    await popup.close();
    await page.bringToFront();
    const again = await openPopup(bench, page);
    expect((await choice(again)).value).toBe(all.at(-1));
    await again.close();
  });

  it.each([
    ['Atlas', 'atlas.html'],
    ['Help', 'welcome.html'],
  ])('%s is opened', async (words, path) => {
    const popup = await inPopup((one) => pressAt(one, 'nav button', words, 'Enter'));
    await expect.poll(async () => (await tabAddresses(bench)).some((address) => address.includes(path))).toBe(true);
    await popup.close();
  });

  it('a command opens the first card, another closes it, and the focus comes back', async () => {
    await page.focus('.share button');
    await sendCommand(bench, 'open-mention');
    await cardText(page);
    await sendCommand(bench, 'close-mention');
    await expect.poll(() => popoverText(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
  });

  it('a command switches the site off, and on again without loading the page anew', async () => {
    await page.evaluate(() => Object.assign(window, { stays: true }));
    await sendCommand(bench, 'toggle-site');
    await expect.poll(async () => (await seenMarks(page)).length).toBe(0);
    await sendCommand(bench, 'toggle-site');
    await expect.poll(async () => (await seenMarks(page)).length).toBeGreaterThan(5);
    expect(await page.evaluate(() => 'stays' in window)).toBe(true);
  });
});
