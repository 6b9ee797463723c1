// The popup beside an article: the summary of the page, and what a reader does with it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, seenMarks, summaryText } from '../../lib/tools/browser/reader';
import { cardText, popoverText } from './popover-text';
import { type Bench, BROWSERS, openMarked, sample, startBench } from './support';

const GCF = sample('gcf-april-2020');
/** A switched site loses its marks that fast. */
const OFF_WITHIN_MS = 1000;
/** Browsers slow the timers of a tab that nobody looks at. */
const BACKGROUND_TAB = { timeout: 5000 };

/** The popup's tab lies behind the article's, where no pointer reaches it. */
const click = (popup: Page, selector: string) => popup.$eval(selector, (one) => (one as HTMLElement).click());
const go = (popup: Page, label: string) => click(popup, `button[aria-label="${label}"]`);
const focusedMark = (page: Page) =>
  page.evaluate(() => {
    const [one] = CSS.highlights.get('truceline-focus') ?? [];
    return one?.startContainer.parentElement?.getBoundingClientRect().top ?? null;
  });

describe.each(BROWSERS)('the popup in %s', (name) => {
  let bench: Bench;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    ({ page } = await openMarked(bench, GCF.url));
    popup = await openPopup(bench, page);
  });
  afterAll(() => bench?.close());

  it('names the ceasefire, the words that spoke for it, and the day', async () => {
    const text = await summaryText(popup);
    expect(text).toMatch(/Ceasefire in question\s+UN Secretary-General's appeal for a global ceasefire/);
    expect(text).toMatch(/Recognised by .*“global ceasefire”/);
    expect(text).toContain('As of this article (19 April 2020)');
    expect(text).toMatch(/Dataset \S+, checked \d+ \w+ 20\d\d/);
  });

  it('counts stances so that they add up, and every mention of the page', async () => {
    const counts = await popup.$$eval('.stance-bar-words b', (all) => all.map((one) => Number(one.textContent)));
    const total = counts.pop();
    expect(total).toBeGreaterThan(5);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(total);
    const mentions = await popup.$$eval('.jump .unseen', (all) =>
      all.map((one) => Number(/\d+/.exec(one.textContent ?? '')?.[0])),
    );
    expect(mentions.reduce((sum, one) => sum + one, 0)).toBe(GCF.mentions.length);
  });

  it('groups the actors by stance, with the same counts, those without a position last', async () => {
    const groups = await popup.$$eval('main > section', (all) =>
      all
        .map((one) => ({
          title: one.querySelector('h2')?.textContent?.trim() ?? '',
          names: [...one.querySelectorAll('.actor-name .as-link')].map((link) => link.textContent),
        }))
        .filter(({ names }) => names.length > 0),
    );
    const counts = await popup.$$eval('.stance-bar-words li:not(.stance-bar-total)', (all) =>
      all.map((one) => one.textContent?.trim() ?? ''),
    );
    const titles = groups.map(({ title }) => title);
    expect(titles.slice(0, -1)).toEqual(counts);
    expect(titles.map((title) => title.replace(/ \d+$/, ''))).toEqual([
      'Supports',
      'Supports with conditions',
      'Opposes',
      'No recorded position',
    ]);
    expect(groups[2]?.names).toContain('United States');
    expect(groups[3]?.names).toContain('Israel');
  });

  it('leads from mention to mention, with a popover at each', async () => {
    await go(popup, 'Next mention: Germany');
    expect(await cardText(page)).toMatch(/^Germany/);
    const top = await focusedMark(page);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await go(popup, 'Next mention: United States');
    await expect.poll(() => popoverText(page)).toMatch(/^United States/);
    // Two mentions of one paragraph need no scrolling between them: where the marked one stands in the document tells.
    const place = () =>
      page.evaluate(() => {
        const [one] = CSS.highlights.get('truceline-focus') ?? [];
        const top = one?.startContainer.parentElement?.getBoundingClientRect().top ?? 0;
        return `${Math.round(scrollY + top)}:${one?.startOffset}`;
      });
    const places = [await place()];
    for (let count = 0; count < 2; count++) {
      await go(popup, 'Next mention: United States');
      await expect.poll(place).not.toBe(places.at(-1));
      places.push(await place());
    }
    expect(new Set(places).size).toBe(3);
  });

  it('repaints the page for another ceasefire, and goes back to what the words say', async () => {
    const idlib = await openMarked(bench, sample('idlib-march-2020').url);
    const other = await openPopup(bench, idlib.page);
    const styleOfUs = async () => (await seenMarks(idlib.page)).find((one) => one.text === 'US')?.style;
    expect(await styleOfUs()).toBe('supports');
    await other.select('select', 'unsc-idlib-statement-2020-03');
    await expect.poll(styleOfUs).toBe('opposes');
    await expect.poll(() => other.$eval('.target-name', (one) => one.textContent)).toMatch(/statement/i);
    await other.select('select', '');
    await expect.poll(styleOfUs).toBe('supports');
    await Promise.all([other.close(), idlib.page.close()]);
    await page.bringToFront();
  });

  it('switches the site off at once, says so, and on again', async () => {
    await click(popup, 'input[role="switch"]');
    await expect.poll(async () => (await seenMarks(page)).length, { timeout: OFF_WITHIN_MS }).toBe(0);
    await expect.poll(() => summaryText(popup), BACKGROUND_TAB).toContain('Off for www.northharbourpost.com');
    await click(popup, 'input[role="switch"]');
    await expect.poll(async () => (await seenMarks(page)).length, BACKGROUND_TAB).toBeGreaterThan(20);
    await expect.poll(() => summaryText(popup), BACKGROUND_TAB).toContain('Ceasefire in question');
  });
});
