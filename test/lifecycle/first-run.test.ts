// The first page: opened once, when the extension is installed, and not when it is updated or switched on again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../e2e/axe';
import { tabAddresses } from '../e2e/browser-side';
import { openExtensionPage } from '../e2e/extension-pages';
import { BROWSERS, pause } from '../e2e/support';
import { askedFor } from '../secrets/requests';
import { type Life, startLife } from './life';

/** More than twice as long as the page needs to come. */
const COMES_WITHIN_MS = 3000;

describe.each(BROWSERS)('the first page in %s', (name) => {
  let life: Life;
  beforeAll(async () => {
    // It is there, or this fails: it is waited for, and closed.
    life = await startLife(name);
  });
  afterAll(() => life?.close());
  const firstPages = async () => (await tabAddresses(life)).filter((url) => url.endsWith('/welcome.html')).length;

  it('does not come again with an update, nor when the extension is switched off and on', async () => {
    expect(await firstPages()).toBe(0);
    await life.update();
    await pause(COMES_WITHIN_MS);
    expect(await firstPages()).toBe(0);
    await life.switchTo(false);
    await life.switchTo(true);
    await pause(COMES_WITHIN_MS);
    expect(await firstPages()).toBe(0);
  });

  it('shows every line on a sample, asks for nothing, and is sound for assistive technology', async () => {
    const asked = askedFor(life);
    const page = await openExtensionPage(life, 'welcome.html');
    await page.waitForSelector('.sample');
    const painted = await page.evaluate(() =>
      [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).map(([key]) => key.replace('truceline-', '')),
    );
    expect(painted.sort()).toEqual(
      ['abstains', 'ceasefire', 'none', 'opposes', 'supports', 'supports-with-conditions', 'term'].sort(),
    );
    expect(await page.evaluate(() => document.querySelectorAll('form, input, a[href^="http"]').length)).toBe(0);
    expect(askedFor(life)).toEqual(asked);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
