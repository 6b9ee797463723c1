// A record that is against its readers, in every text of the atlas: it is read as text, and nothing of it is run.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../lib/tools/browser/find';
import { type LaunchedBrowser, launchBrowser } from '../../lib/tools/browser/launch';
import { openTab } from '../../lib/tools/browser/open-tab';
import { writeAddress } from '../../lib/tools/gallery/page/address';
import { SURFACES } from '../../lib/tools/gallery/page/surfaces';
import { serveGallery } from '../../lib/tools/gallery/serve';
import type { PageServer } from '../../lib/tools/serve-page';
import { BROWSERS } from '../e2e/support';

const STATES = Object.keys(SURFACES.atlas?.states ?? {}).filter((state) => state.startsWith('hostile: '));
/** What no component of ours makes. */
const STRAY = 'script, style, link, img, iframe, object, embed, math, form, base, audio, video, svg:not(.icon)';

/** Elements and attributes that only a record can have brought, and links that lead where none may. */
function found(page: Page): Promise<{ stray: string[]; links: string[]; executed: unknown; texts: number }> {
  return page.evaluate((css) => {
    const all = [...document.body.querySelectorAll('*')];
    const handlers = all.filter((one) => one.getAttributeNames().some((name) => name.startsWith('on')));
    const leads = (link: HTMLAnchorElement) => {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#/')) return true;
      const isWeb = /^https?:$/.test(link.protocol) && link.target === '_blank' && link.rel === 'noopener noreferrer';
      const host = link.closest('li')?.querySelector('.host')?.textContent ?? '';
      return isWeb && /^[\x21-\x7e]+$/.test(host) && link.host.endsWith(host);
    };
    return {
      stray: [...document.body.querySelectorAll(css), ...handlers].map((one) => one.outerHTML.slice(0, 200)),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter((one) => !leads(one))
        .map((one) => one.href),
      executed: (globalThis as { executed?: unknown }).executed ?? null,
      texts: document.body.innerText.match(/executed=1/g)?.length ?? 0,
    };
  }, STRAY);
}

describe.each(BROWSERS)('in %s', (name) => {
  let launched: LaunchedBrowser;
  let gallery: PageServer;
  let page: Page;
  beforeAll(async () => {
    gallery = await serveGallery({ port: 0, orNext: false });
    launched = await launchBrowser(name, { executable: ensureBrowser(name) });
    page = await openTab(launched.browser);
    await page.setViewport({ width: 1000, height: 800 });
  });
  afterAll(async () => {
    await launched?.browser.close();
    await gallery?.close();
  });

  it.each(STATES)('%s', async (state) => {
    await page.goto(gallery.address + writeAddress({ surface: 'atlas', state, language: 'en', scheme: null }));
    await page.waitForSelector('body[data-state]');
    // What would run when it is reached is reached.
    for (const focusable of (await page.$$('main a, main summary, main [tabindex]')).slice(0, 40))
      await focusable.focus();
    const { texts, ...rest } = await found(page);
    expect(rest).toEqual({ stray: [], links: [], executed: null });
    expect(texts).toBeGreaterThan(0);
  });
});
