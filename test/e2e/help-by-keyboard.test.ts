// The first page, and from a mark to a report of it: by keyboard alone.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paste, sendCommand, tabAddresses } from './browser-side';
import { openExtensionPage } from './extension-pages';
import { pressAt, tabInPopover, tabTo } from './keyboard';
import { cardText } from './popover-text';
import { articleOf, type Bench, BROWSERS, openMarked, servePage, startBench } from './support';

const PAGE = 'http://news.helping.example/idlib';
const BODY = `<p><b>Turkey</b> and Russia agreed on a ceasefire in Idlib. ${'Patrols began on the road. '.repeat(20)}</p>`;

describe.each(BROWSERS)('by keyboard alone in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    servePage(bench.server, PAGE, articleOf(BODY));
  });
  afterAll(() => bench?.close());

  const addressOf = async (part: string) => (await tabAddresses(bench)).find((url) => url.includes(part));

  it.each([
    ['Options', '/options.html'],
    ['Atlas', '/atlas.html'],
  ])('the first page leads to %s', async (words, path) => {
    const page = await openExtensionPage(bench, 'welcome.html');
    await pressAt(page, 'footer button', words, 'Enter');
    await expect.poll(() => addressOf(path)).toBeDefined();
    await page.close();
  });

  it.each([
    ['Why marked?', 'The rule in full'],
    ['Wrong?', 'Write a report'],
  ])('"%s" in a card leads to the rule', async (part, way) => {
    const { page } = await openMarked(bench, PAGE);
    const before = (await tabAddresses(bench)).length;
    await sendCommand(bench, 'open-mention');
    await cardText(page);
    for (const words of [part, way]) {
      await tabInPopover(page, words);
      await page.keyboard.press('Enter');
    }
    await expect.poll(async () => (await tabAddresses(bench)).length).toBe(before + 1);
    expect(await addressOf('/why.html#')).toContain('turkey');
    await page.close();
  });

  it('a report is written, shown as it is, and copied', async () => {
    const address = (await addressOf('/why.html#')) ?? '';
    const why = await openExtensionPage(bench, address.slice(bench.extensionUrl('').length));
    await why.bringToFront();
    await why.waitForSelector('.report pre');
    await pressAt(why, 'input[type=radio]', 'The words mean something else here', 'ArrowDown');
    await tabTo(why, 'textarea');
    await why.keyboard.type('It is the bird.');
    await pressAt(why, '.report button', 'Copy', 'Enter');
    await why.waitForFunction(() => document.querySelector('.report [role=status]')?.textContent !== '');
    const shown = await why.evaluate(() => document.querySelector('.report pre')?.textContent ?? '');
    expect(shown).toMatch(/^What is wrong: (?!The words do not name this here)[\s\S]*\n\nIt is the bird\.\n$/);
    expect(await copied(why)).toBe(shown);
    await why.close();
  });

  /** What is pasted into the field of details, which is emptied first. */
  async function copied(page: Page): Promise<string> {
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.focus();
      field?.select();
    });
    await paste(bench, page);
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== 'It is the bird.');
    return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
  }
});
