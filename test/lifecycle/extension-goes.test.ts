// The extension comes, is removed, switched off or updated while pages are open: they look and behave as if it had been
// there all the time, or never.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTab } from '../../lib/tools/browser/open-tab';
import { openPopup, pointAt, seenMarks, summaryText, waitForMarks } from '../../lib/tools/browser/reader';
import { cardOf, popoverText } from '../e2e/popover-text';
import { articleOf, BROWSERS, openMarked, openPage, pause } from '../e2e/support';
import { type Life, startLife } from './life';
import { expectGone, expectSilence, isTakenOver, looksBare, type Opened } from './silent';

const PAGE = 'http://leaving.example/idlib';
const OTHER = 'http://leaving.example/sochi';
const LONG = 'http://leaving.example/long';
const BODY = `<p><b>Turkey</b> and Russia agreed on a ceasefire in Idlib.</p>
  <p>Germany welcomed the truce. France did so, too. ${'Patrols began on the road. '.repeat(30)}</p>`;
/** So much text that reading it takes many slices. */
const LONG_BODY = `${BODY}<div>${BODY.repeat(1500)}</div>`;
/** What a page is doing when the extension goes; gives the way back to it, where it is not in sight. */
const STATES: Record<string, (opened: Opened, life: Life) => Promise<() => Promise<unknown>>> = {
  'is marked': async () => async () => {},
  'has its popover open': async ({ page }) => {
    await cardOf(page, 'Turkey');
    return async () => {};
  },
  'stands behind another tab': async ({ page }, life) => {
    const front = await openTab(life.browser);
    await front.bringToFront();
    return async () => {
      await front.close();
      await page.bringToFront();
    };
  },
  'is kept for going back to': async ({ page }) => {
    await page.goto(OTHER, { waitUntil: 'load' });
    return async () => {
      await page.evaluate(() => history.back()).catch(() => {});
      await expect.poll(() => page.evaluate(() => location.href).catch(() => '')).toBe(PAGE);
    };
  },
};

describe.each(BROWSERS)('in %s', (name) => {
  let life: Life;
  beforeAll(async () => {
    life = await startLife(name, {
      [PAGE]: articleOf(BODY),
      [OTHER]: articleOf(BODY.replace('Idlib', 'Sochi')),
      [LONG]: articleOf(LONG_BODY),
    });
  });
  afterAll(() => life?.close());
  beforeEach(() => life.restore());

  it.each(Object.entries(STATES))('an extension that is removed leaves nothing in a page that %s', async (_, begin) => {
    const opened = await openMarked(life, PAGE);
    const back = await begin(opened, life);
    await life.remove();
    await back();
    await expectGone(life, opened.page);
    await expectSilence(life, opened);
    await opened.page.close();
  });

  it.each(['is marked', 'has its popover open'])(
    'an extension that is switched off leaves nothing in a page that %s, and marks it when it is back',
    async (state) => {
      const opened = await openMarked(life, PAGE);
      expect(await looksBare(life, opened.page)).toBe(false);
      const back = await STATES[state]?.(opened, life);
      await life.switchTo(false);
      await back?.();
      await opened.page.bringToFront();
      await expectGone(life, opened.page);
      await expectSilence(life, opened);
      await life.switchTo(true);
      if (name === 'chromium') {
        const popup = await openPopup(life, opened.page);
        expect(await summaryText(popup)).toContain('Reload this page');
        await popup.close();
      }
      await opened.page.goto(PAGE);
      await waitForMarks(opened.page);
      expect(opened.said).toEqual([]);
      await opened.page.close();
    },
  );

  it.each(['is marked', 'has its popover open'])(
    'an extension that is updated, twice, leaves nothing of the old one in a page that %s, and marks it again',
    async (state) => {
      const opened = await openMarked(life, PAGE);
      const { page, said } = opened;
      const before = (await seenMarks(page)).map(({ text }) => text);
      const back = await STATES[state]?.(opened, life);
      await life.update();
      await life.update();
      await back?.();
      if (name === 'chromium') await expect.poll(() => isTakenOver(page)).toBe(true);
      await expect.poll(async () => (await seenMarks(page)).map(({ text }) => text)).toEqual(before);
      await expect.poll(() => page.evaluate(() => CSS.highlights.has('truceline-focus'))).toBe(false);
      const rest = async () => {
        await pointAt(page, 'Turkey');
        return popoverText(page);
      };
      await expect.poll(rest, { interval: 600 }).toMatch(/^Türkiye/);
      expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  // In some of these moments the extension is asked for what it knows, and never answers.
  it.each([60, 190, 270, 280, 290])(
    'an extension that is removed %i ms after a long page came marks nothing afterwards',
    async (ms) => {
      const opened = await openPage(life, PAGE);
      await opened.page.goto(LONG, { waitUntil: 'domcontentloaded' });
      await pause(ms);
      await life.remove();
      await expectGone(life, opened.page);
      await expectSilence(life, opened);
      await opened.page.close();
    },
  );

  it('an extension that comes marks a page that is open, and answers in it', async () => {
    await life.remove();
    const { page, said } = await openPage(life, PAGE);
    await life.restore();
    await waitForMarks(page);
    expect(await cardOf(page, 'Turkey')).toMatch(/^Türkiye/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('an extension that is removed leaves nothing in any of several tabs', async () => {
    const all: Opened[] = [];
    for (const url of [PAGE, OTHER, PAGE, OTHER, PAGE]) all.push(await openMarked(life, url));
    await life.remove();
    for (const opened of all) {
      await opened.page.bringToFront();
      await expectGone(life, opened.page);
      await expectSilence(life, opened);
    }
    await Promise.all(all.map(({ page }) => page.close()));
  });
});
