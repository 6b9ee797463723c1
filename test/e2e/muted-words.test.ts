// "Wrong?": words that are not to be marked any more, why they were, and a report that goes nowhere by itself.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPopup, seenMarks, summaryText } from '../../lib/tools/browser/reader';
import { askedFor } from '../secrets/requests';
import { sendCommand, tabAddresses } from './browser-side';
import { openExtensionPage, storedSettings, storeSettings } from './extension-pages';
import { tabInPopover } from './keyboard';
import { expectClosed, putAway, REST_MS } from './popover-closed';
import { cardOf, cardText, clickInPopover } from './popover-text';
import { focusedInPopover } from './shadow-tree';
import { articleOf, type Bench, BROWSERS, openMarked, servePage, startBench } from './support';

const HOST = 'news.muting.example';
const PAGE = `http://${HOST}/idlib?a=private`;
const OTHER = `http://${HOST}/sochi`;
const BODY = `<button id="share">Share</button><p><b>Turkey</b> and Russia agreed on a ceasefire in Idlib. ${'Patrols began on the road. '.repeat(20)}</p>`;
/** What is marked where that actor is not. */
const WITHOUT = ['Russia', 'ceasefire in Idlib'];

describe.each(BROWSERS)('words that a reader mutes in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    for (const url of [PAGE, OTHER]) servePage(bench.server, url, articleOf(BODY));
  });
  beforeEach(() => storeSettings(bench, { restMs: REST_MS }));
  afterAll(() => bench?.close());

  const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);
  const mute = async (page: Page, scope: string) => {
    await cardOf(page, 'Turkey');
    await clickInPopover(page, 'Wrong?');
    await clickInPopover(page, scope);
    await expect.poll(() => texts(page)).toEqual(WITHOUT);
    expect(await cardText(page)).toBe(`Not marked any more “Turkey” ${scope} Undo`);
    await putAway(page);
  };
  const markAgain = async (page: Page) => {
    const popup = await openPopup(bench, page);
    expect(await summaryText(popup)).toMatch(/Words that are not marked\s+“Turkey” · Türkiye\s+Mark again/);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.muted button')?.click());
    await expect.poll(() => summaryText(popup)).not.toContain('Words that are not marked');
    await popup.close();
    await page.bringToFront();
    await expect.poll(() => texts(page)).toEqual(['Turkey', ...WITHOUT]);
  };

  it('on a page are marked elsewhere, are stored nowhere, and are marked again from the toolbar window', async () => {
    const { page } = await openMarked(bench, PAGE);
    await mute(page, 'on this page');
    expect((await storedSettings(bench)).mutes ?? []).toEqual([]);
    await page.bringToFront();
    const other = await openMarked(bench, OTHER);
    expect(await texts(other.page)).toContain('Turkey');
    await other.page.close();
    await page.bringToFront();
    await markAgain(page);
    await page.close();
  });

  it.each([
    ['on this site', HOST],
    ['everywhere', null],
  ])('%s are muted in other pages too, and are marked again from the toolbar window', async (scope, site) => {
    const { page } = await openMarked(bench, PAGE);
    const other = await openMarked(bench, OTHER);
    await page.bringToFront();
    await mute(page, scope);
    expect((await storedSettings(bench)).mutes).toEqual([{ kind: 'actor', ref: 'turkey', alias: 'Turkey', site }]);
    await other.page.bringToFront();
    await expect.poll(() => texts(other.page)).toEqual(WITHOUT);
    await other.page.close();
    await page.bringToFront();
    await markAgain(page);
    await page.close();
  });

  it.each([
    ['on this page', []],
    ['on this site', [{ kind: 'actor', ref: 'turkey', alias: 'Turkey', site: HOST }]],
    ['everywhere', [{ kind: 'actor', ref: 'turkey', alias: 'Turkey', site: null }]],
  ])('%s are marked again at once, from the very card', async (scope, stored) => {
    const { page } = await openMarked(bench, PAGE);
    const before = await cardOf(page, 'Turkey');
    await clickInPopover(page, 'Wrong?');
    await clickInPopover(page, scope);
    await expect.poll(() => texts(page)).toEqual(WITHOUT);
    expect((await storedSettings(bench)).mutes ?? []).toEqual(stored);
    await page.bringToFront();
    await clickInPopover(page, 'Undo');
    await expect.poll(() => texts(page)).toEqual(['Turkey', ...WITHOUT]);
    expect(await cardText(page)).toBe(before);
    await putAway(page);
    expect((await storedSettings(bench)).mutes ?? []).toEqual([]);
    await page.close();
  });

  it('are muted and marked again by keys alone, and the focus is given back to the page', async () => {
    const { page } = await openMarked(bench, PAGE);
    await page.focus('#share');
    await sendCommand(bench, 'open-mention');
    const before = await cardText(page);
    await tabInPopover(page, 'Wrong?');
    await page.keyboard.press('Enter');
    await tabInPopover(page, 'on this site');
    await page.keyboard.press('Enter');
    await expect.poll(() => texts(page)).toEqual(WITHOUT);
    // The focus is on the way back.
    expect(await focusedInPopover(page)).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => texts(page)).toEqual(['Turkey', ...WITHOUT]);
    expect(await cardText(page)).toBe(before);
    expect(await focusedInPopover(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await expectClosed(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('share');
    await page.close();
  });

  it('stand in the options, where each is marked again', async () => {
    const { page } = await openMarked(bench, PAGE);
    await mute(page, 'everywhere');
    const options = await openExtensionPage(bench, 'options.html');
    await options.waitForFunction(() =>
      document.querySelector('.rows li')?.textContent?.startsWith('“Turkey” · Türkiye'),
    );
    await options.evaluate(() => document.querySelector<HTMLElement>('.rows li button')?.click());
    await options.waitForFunction(() => document.body.innerText.includes('No words are muted.'));
    await options.close();
    await page.bringToFront();
    await expect.poll(() => texts(page)).toContain('Turkey');
    await page.close();
  });

  it('have their rule and a report on a page of the extension, which names the page only when that is ticked', async () => {
    const { page } = await openMarked(bench, PAGE);
    await cardOf(page, 'Turkey');
    await clickInPopover(page, 'Why marked?');
    await clickInPopover(page, 'The rule in full');
    const address = await expect
      .poll(async () => (await tabAddresses(bench)).find((url) => url.includes('/why.html#')))
      .toBeDefined()
      .then(async () => (await tabAddresses(bench)).find((url) => url.includes('/why.html#')) ?? '');
    expect(decodeURIComponent(address)).not.toContain(HOST);
    const why = await openExtensionPage(bench, new URL(address).href.slice(bench.extensionUrl('').length));
    await why.waitForSelector('.report pre');
    const report = () => why.evaluate(() => document.querySelector('.report pre')?.textContent ?? '');
    expect(await why.evaluate(() => document.body.innerText)).toMatch(/Why “Turkey” was marked[\s\S]*Türkiye/);
    expect(await report()).toMatch(/^What is wrong: The words do not name this here\nWords: Turkey\n/);
    expect(await report()).not.toContain('http');
    await why.click('input[type="checkbox"]');
    await expect.poll(report).toContain(`\nPage: ${PAGE}\n`);
    await why.click('input[type="checkbox"]');
    await expect.poll(report).not.toContain('http');
    const asked = askedFor(bench);
    await why.type('textarea', 'It is the bird.');
    await expect.poll(report).toMatch(/\n\nIt is the bird\.\n$/);
    expect(askedFor(bench)).toEqual(asked);
    await why.close();
    await page.close();
  });
});
