// Every state of every component, as the gallery shows it: axe finds nothing, and nothing runs over its edge.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../lib/tools/browser/find';
import { type LaunchedBrowser, launchBrowser } from '../../lib/tools/browser/launch';
import { openTab } from '../../lib/tools/browser/open-tab';
import { writeAddress } from '../../lib/tools/gallery/page/address';
import { SURFACES } from '../../lib/tools/gallery/page/surfaces';
import { serveGallery } from '../../lib/tools/gallery/serve';
import type { PageServer } from '../../lib/tools/serve-page';
import { violations } from '../e2e/axe';
import { BROWSERS } from '../e2e/support';

interface Look {
  language: string;
  scheme: 'light' | 'dark';
  width: number;
  /** Chromium alone can be told to. */
  forcedColours?: true;
  /** Of the states, every third alone, from this one on; left out, all. */
  thirdFrom?: 0 | 1 | 2;
}

const LOOKS: Record<string, Look> = {
  light: { language: 'en', scheme: 'light', width: 1000 },
  'dark and right to left': { language: 'ar', scheme: 'dark', width: 1000 },
  'as narrow as a small screen at 200 %': { language: 'fr', scheme: 'light', width: 320 },
  'in the language with the longest words, narrow': { language: 'de', scheme: 'light', width: 320, thirdFrom: 0 },
  'in another right-to-left language': { language: 'he', scheme: 'light', width: 380, thirdFrom: 1 },
  'in forced colours': { language: 'en', scheme: 'light', width: 1000, forcedColours: true },
};
const STATES = Object.entries(SURFACES).flatMap(([surface, { states }]) =>
  Object.keys(states).map((state) => ({ surface, state })),
);
const HEIGHT = 800;

/** Elements whose text or children go over the page's edge, or over their own where that is cut off. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = (one: Element) => `<${one.localName} class="${one.className}"> ${one.textContent?.slice(0, 60)}`;
    const edge = document.documentElement.clientWidth;
    // What is scrolled on purpose: a grid, in which a name that is cut off is told whole beside it.
    const isInGrid = (one: Element) => one.closest('[role="grid"]') !== null;
    const isCut = (one: Element) =>
      one.scrollWidth > one.clientWidth + 1 &&
      getComputedStyle(one).overflowX !== 'visible' &&
      !one.querySelector(':scope > [role="grid"]');
    const isHidden = (one: Element) => one.closest('[aria-hidden="true"], .unseen, [hidden]') !== null;
    return [...document.body.querySelectorAll('*')]
      .filter((one) => !isHidden(one) && !isInGrid(one) && one.getClientRects().length > 0)
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return isCut(one) || left < -1 || right > edge + 1;
      })
      .map(told);
  });
}

describe.each(BROWSERS)('in %s', (name) => {
  let launched: LaunchedBrowser;
  let gallery: PageServer;
  let page: Page;
  beforeAll(async () => {
    gallery = await serveGallery({ port: 0, orNext: false });
    launched = await launchBrowser(name, { executable: ensureBrowser(name) });
    page = await openTab(launched.browser);
  });
  afterAll(async () => {
    await launched?.browser.close();
    await gallery?.close();
  });

  const looks = Object.entries(LOOKS).filter(([, { forcedColours }]) => !forcedColours || name === 'chromium');
  describe.each(looks)('%s', (_look, { language, scheme, width, forcedColours, thirdFrom }) => {
    beforeAll(async () => {
      await page.setViewport({ width, height: HEIGHT });
      if (name !== 'chromium') return;
      const session = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: forcedColours ? 'active' : 'none' }];
      await session.send('Emulation.setEmulatedMedia', { features });
    });

    const states = STATES.filter((_state, place) => thirdFrom === undefined || place % 3 === thirdFrom);
    it.each(states)('$surface: $state', async ({ surface, state }) => {
      await page.goto(gallery.address + writeAddress({ surface, state, language, scheme }));
      await page.waitForSelector('body[data-state]');
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.cancel();
      });
      expect(await overflowing(page), 'what runs over').toEqual([]);
      expect(await violations(page), 'what axe finds').toEqual([]);
    });
  });
});
