// Pages about more than one ceasefire: what each part of them is about, and what is told where it is open which.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, seenMarks, summaryText } from '../../lib/tools/browser/reader';
import { storeSettings } from './extension-pages';
import { REST_MS } from './popover-closed';
import { cardOf } from './popover-text';
import { type Bench, BROWSERS, openMarked, servePage, startBench } from './support';

const SECTIONS = `<h1>A month on, the UN appeal for a global ceasefire waits for the Security Council</h1>
  <p>Antonio Guterres made his appeal for a global ceasefire on 23 March, so that the coronavirus could be fought
  instead of people. Since then fighting has gone on in many places, and armed groups have answered it or not.</p>
  <p>Washington has held back a text in the Council. Diplomats say that the global ceasefire needs the backing of all
  its members, and that Guterres will ask them again this week. The United States has not said what it wants.</p>
  <h2>In Idlib, the truce holds</h2>
  <p>The US called the ceasefire in Idlib a step. Russian and Turkish soldiers patrol the M4 highway under the Moscow
  agreement of Erdogan and Putin, and shelling in Idlib has died down since.</p>
  <h2>What comes next</h2>
  <p>Nobody expects a vote before May, say diplomats. France is at work on a new text, line by line.</p>`;
const SEVERAL = `<h1>Two ceasefires, one spring: the global ceasefire of Guterres and the truce in Idlib</h1>
  <p>The United States has spoken on both. The appeal for a global ceasefire was made by Antonio Guterres because of the
  coronavirus; the ceasefire in Idlib was agreed by Erdogan and Putin in Moscow, with patrols on the M4 highway.</p>
  <p>Fighting has gone on elsewhere all the same, and armed groups have answered it or not. France asks for a text of the
  Security Council on the first, and for more aid through the second.</p>`;

const pageOf = (story: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>April</title>
  <meta property="og:type" content="article">
  <meta property="article:published_time" content="2020-04-20T09:00:00Z"></head>
  <body><article>${story}</article></body></html>`;

const stylesOf = async (page: Page, text: string) =>
  (await seenMarks(page)).filter((one) => one.text === text).map(({ style }) => style);
/** The popup's tab lies behind the article's, where no pointer reaches it. */
const choose = (popup: Page, name: string) =>
  popup.$$eval(
    '.target-list button',
    (all, wanted) => all.find((one) => one.textContent?.includes(wanted))?.click(),
    name,
  );

describe.each(BROWSERS)('a page about more than one ceasefire in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { restMs: REST_MS });
    servePage(bench.server, 'http://news.example.com/2020/sections', pageOf(SECTIONS));
    servePage(bench.server, 'http://news.example.com/2020/several', pageOf(SEVERAL));
  });
  afterAll(() => bench?.close());

  it('shows the stance on what each section is about, and the popup names the other ones', async () => {
    const { page } = await openMarked(bench, 'http://news.example.com/2020/sections');
    expect(await stylesOf(page, 'United States')).toEqual(['opposes']);
    expect(await stylesOf(page, 'US')).toEqual(['supports']);
    expect(await cardOf(page, 'US')).toMatch(/^United States On: .*Idlib.* Supports/);
    await page.keyboard.press('Escape');
    expect(await cardOf(page, 'United States')).toMatch(/^United States On: .*global ceasefire.* Opposes/);
    const popup = await openPopup(bench, page);
    expect(await summaryText(popup)).toMatch(/global ceasefire[\s\S]*Sections of this page are about:\s+\S.*Idlib/);
    await choose(popup, 'Idlib');
    await expect.poll(() => stylesOf(page, 'United States')).toEqual(['supports']);
    await expect.poll(() => summaryText(popup)).not.toContain('Sections of this page');
    await Promise.all([popup.close(), page.close()]);
  });

  it('shows no stance where it is open which, and tells of each, until the reader chooses', async () => {
    const { page } = await openMarked(bench, 'http://news.example.com/2020/several');
    expect(await stylesOf(page, 'United States')).toEqual(['none']);
    const card = await cardOf(page, 'United States');
    expect(card).toMatch(/^United States These words may be about any/);
    expect(card).toMatch(/Recorded on each of them .*Idlib.* Supports/);
    expect(card).toMatch(/Recorded on each of them .*global ceasefire.* Opposes/);
    await page.keyboard.press('Escape');
    const popup = await openPopup(bench, page);
    const text = await summaryText(popup);
    expect(text).toMatch(
      /This page is about several ceasefires[\s\S]*Idlib[\s\S]*“M4”[\s\S]*global ceasefire[\s\S]*“Guterres”/,
    );
    expect(text).toContain('As of this article (20 April 2020)');
    await choose(popup, 'global ceasefire');
    await expect.poll(() => stylesOf(page, 'United States')).toEqual(['opposes']);
    await popup.waitForSelector('.target-name');
    await popup.select('select', '');
    await expect.poll(() => stylesOf(page, 'United States')).toEqual(['none']);
    await Promise.all([popup.close(), page.close()]);
  });
});
