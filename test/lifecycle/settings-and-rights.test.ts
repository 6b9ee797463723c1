// The reader changes settings, switches sites off and takes rights back while pages are open.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPopup, seenMarks, summaryText, waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings, withdrawSites } from '../e2e/extension-pages';
import { expectClosed } from '../e2e/popover-closed';
import { cardOf } from '../e2e/popover-text';
import { articleOf, BROWSERS, openMarked, openPage, pause } from '../e2e/support';
import { type Life, startLife } from './life';
import { looksBare } from './silent';

const PAGE = 'http://settled.example/idlib';
const LONG = 'http://settled.example/long';
const BODY = `<p><b>Turkey</b> and Russia agreed on a ceasefire in Idlib. Turkey said so.</p>
  <p>Germany welcomed the truce. France did so, too. ${'Patrols began on the road. '.repeat(30)}</p>`;

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);
const turkeys = async (page: Page) => (await texts(page)).filter((text) => text === 'Turkey').length;

describe.each(BROWSERS)('in %s', (name) => {
  let life: Life;
  beforeAll(async () => {
    life = await startLife(name, { [PAGE]: articleOf(BODY), [LONG]: articleOf(BODY.repeat(1000)) });
  });
  afterAll(() => life?.close());
  beforeEach(() => storeSettings(life, {}));

  it('settings that change while a page is read hold when it is marked', async () => {
    const { page, said } = await openPage(life, PAGE);
    await page.goto(LONG, { waitUntil: 'domcontentloaded' });
    await storeSettings(life, { density: 'all' });
    await page.bringToFront();
    await expect.poll(() => turkeys(page)).toBe(2000);
    expect(said).toEqual([]);
    await page.close();
  });

  it('a site that is switched off loses marks and popover, and has them again when it is on', async () => {
    const { page, said } = await openMarked(life, PAGE);
    await cardOf(page, 'Turkey');
    await storeSettings(life, { offSites: ['settled.example'] });
    await page.bringToFront();
    await expect.poll(() => texts(page)).toEqual([]);
    await expectClosed(page);
    expect(await looksBare(life, page)).toBe(true);
    await storeSettings(life, {});
    await page.goto(PAGE);
    await waitForMarks(page);
    expect(await cardOf(page, 'Turkey')).toMatch(/^Türkiye/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('a site that may not be read any more loses marks and popover, and the popup tells why', async () => {
    const { page, said } = await openMarked(life, PAGE);
    await cardOf(page, 'Turkey');
    if (name === 'firefox') await withdrawSites(life);
    else await life.configure({ hostAccess: 'ON_CLICK' });
    await page.bringToFront();
    await expect.poll(() => texts(page)).toEqual([]);
    await expectClosed(page);
    expect(await looksBare(life, page)).toBe(true);
    const popup = await openPopup(life, page);
    expect(await summaryText(popup)).toMatch(/Truceline may not read this site\s+The browser withholds the permission/);
    await popup.close();
    await page.goto(PAGE);
    await pause(500);
    expect(await texts(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});
