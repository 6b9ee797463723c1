// Records that are against their readers, in every text of every surface: they are read as text, nothing of them is run.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../lib/tools/browser/find';
import { type LaunchedBrowser, launchBrowser } from '../../lib/tools/browser/launch';
import { openTab } from '../../lib/tools/browser/open-tab';
import { type PageServer, servePage } from '../../lib/tools/serve-page';
import { BROWSERS } from '../e2e/support';
import type { InjectedPage } from './injected/page/main';

const TEXTS = 5000;
const ADDRESSES = 600;
const MOST_MS = 120_000;
/** Of each surface, so many fields at least have words of a record. */
const SURFACES = { atlas: 20, 'atlas search': 4, popover: 15, position: 6, summary: 5 };

describe.each(BROWSERS)('in %s', (name) => {
  let launched: LaunchedBrowser;
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    server = await servePage({ folder: 'test/surfaces/injected/page', port: 0, orNext: false });
    launched = await launchBrowser(name, { executable: ensureBrowser(name) });
    page = await openTab(launched.browser);
    await page.goto(server.address);
    await page.waitForSelector('body[data-ready]');
  });
  afterAll(async () => {
    await launched?.browser.close();
    await server?.close();
  });

  it.each(Object.entries(SURFACES))(
    'no text in any field of %s becomes more than text',
    async (surface, leastFields) => {
      const { fields, renders, read, ...found } = await page.evaluate(
        (one) => (globalThis as unknown as InjectedPage).inject(one),
        surface,
      );
      expect(found).toEqual({ stray: [], links: [], executed: null });
      const { url = ADDRESSES, archived = ADDRESSES, ...texts } = fields;
      expect([url, archived]).toEqual([ADDRESSES, ADDRESSES]);
      expect(Object.values(texts).filter((count) => count < TEXTS)).toEqual([]);
      expect(Object.keys(fields).length).toBeGreaterThanOrEqual(leastFields);
      // What is typed into a field is no text of the document.
      expect(read).toBeGreaterThan(renders / 4);
    },
    MOST_MS,
  );

  it('600 addresses lead to the web with their host told, or nowhere', async () => {
    const led = await page.evaluate(() => (globalThis as unknown as InjectedPage).leadAway());
    expect(led.length).toBe(2 * ADDRESSES);
    expect(led.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });
});
