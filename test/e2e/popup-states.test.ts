// What the popup says where there is nothing to sum up, and why.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTab } from '../../lib/tools/browser/open-tab';
import { openPopup, summaryText, waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings, withdrawSites } from './extension-pages';
import { type Bench, BROWSERS, openPage, sample, servePage, startBench } from './support';

const COVER = 'http://cover.example/';
const FEED = 'http://feed.example/latest.json';
const OFF = 'http://news.switched-off.example/ceasefire';
const BROWSER_PAGES: Record<(typeof BROWSERS)[number], string[]> = {
  chromium: ['about:blank', 'chrome://version/'],
  firefox: ['about:blank', 'about:support'],
};

describe.each(BROWSERS)('the popup in %s says plainly', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    servePage(bench.server, COVER, '<!doctype html><title>Cover</title><a href="/1">Russia welcomes the truce</a>');
    servePage(bench.server, FEED, '{"headline":"Russia welcomes the truce"}', 'application/json');
    servePage(bench.server, OFF, '<!doctype html><title>Off</title><p>Russia welcomes the truce</p>');
    await storeSettings(bench, { offSites: ['switched-off.example'] });
  });
  afterAll(() => bench?.close());

  it.each<[what: string, url: string, expected: string]>([
    ['that a page is not about a ceasefire', sample('sports-2021').url, 'Not about a ceasefire'],
    ['that there is no article', COVER, 'No article found here'],
    ['that a feed is no page', FEED, 'This is not a web page with text'],
    ['that a site is off, by its parent domain', OFF, 'Off for news.switched-off.example'],
    ...BROWSER_PAGES[name].map((url): [string, string, string] => [
      `of ${url}`,
      url,
      'Pages of the browser cannot be read',
    ]),
  ])('%s', async (_what, url, expected) => {
    const page = await openTab(bench.browser);
    // Firefox tells no driver when a page of its own has loaded.
    await page.goto(url, { waitUntil: url.startsWith('about:') ? [] : 'load' });
    const popup = await openPopup(bench, page);
    const text = await summaryText(popup);
    expect(text).toContain(expected);
    expect(text).toMatch(/Dataset \S+, checked/);
    expect(text).not.toContain('Ceasefire in question');
    await Promise.all([popup.close(), page.close()]);
  });

  it('that no ceasefire of the record was recognised, and shows no stance', async () => {
    const { page } = await openPage(bench, sample('korea-2023').url);
    await waitForMarks(page);
    const popup = await openPopup(bench, page);
    const text = await summaryText(popup);
    expect(text).toContain('None of the record was recognised on this page');
    expect(text).toMatch(/Terms used[\s\S]*Armistice/);
    expect(text).not.toMatch(/Supports|Opposes/);
    await Promise.all([popup.close(), page.close()]);
  });
});

/** Firefox lets its reader take the permission for websites back; Chromium does so outside of what a driver reaches. */
describe('the popup in firefox without permission for websites', () => {
  it('says so, and what to do', async () => {
    const bench = await startBench('firefox');
    try {
      await withdrawSites(bench);
      const { page } = await openPage(bench, sample('gcf-april-2020').url);
      const popup = await openPopup(bench, page);
      expect(await summaryText(popup)).toMatch(
        /Truceline may not read this site\s+The browser withholds the permission/,
      );
    } finally {
      await bench.close();
    }
  });
});
