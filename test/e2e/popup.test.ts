// The popup beside an article: the summary of the page, and what a reader does with it.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, seenMarks, summaryText } from '../../lib/tools/browser/reader';
import { cardText, popoverText } from './popover-text';
import { type Bench, BROWSERS, openMarked, sample, startBench } from './support';

const GCF = sample('gcf-april-2020');
/** A switched site loses its marks that fast. */
const OFF_WITHIN_MS = 1000;

const clickButton = (popup: Page, label: string) => popup.locator(`button[aria-label="${label}"]`).click();
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

  it('groups the actors by stance, those without a position last', async () => {
    const groups = await popup.$$eval('main > section', (all) =>
      all
        .map((one) => ({
          title: one.querySelector('h2')?.textContent?.trim() ?? '',
          names: [...one.querySelectorAll('.actor-name .as-link')].map((link) => link.textContent),
        }))
        .filter(({ names }) => names.length > 0),
    );
    const titles = groups.map(({ title, names }) => title.replace(new RegExp(`\\s*${names.length}$`), ''));
    expect(titles).toEqual(['Supports', 'Supports with conditions', 'Opposes', 'No recorded position']);
    expect(groups[2]?.names).toContain('United States');
    expect(groups[3]?.names).toContain('Israel');
  });

  it('leads from mention to mention, with a popover at each', async () => {
    await clickButton(popup, 'Next mention: Germany');
    expect(await cardText(page)).toMatch(/^Germany/);
    const top = await focusedMark(page);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await clickButton(popup, 'Next mention: United States');
    await expect.poll(() => popoverText(page)).toMatch(/^United States/);
    const places: (number | null)[] = [];
    for (let count = 0; count < 2; count++) {
      const before = await page.evaluate(() => scrollY);
      await clickButton(popup, 'Next mention: United States');
      await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
      places.push(await page.evaluate(() => scrollY));
    }
    expect(new Set(places).size).toBe(2);
  });

  it('repaints the page for another ceasefire, and goes back', async () => {
    const styleOf = async (text: string) => (await seenMarks(page)).find((one) => one.text === text)?.style;
    expect(await styleOf('US')).toBe('opposes');
    const [other] = await popup.$$eval('select option', (all) =>
      all.map((one) => one.value).filter((value) => value !== '' && value !== 'gcf-2020'),
    );
    if (other === undefined) {
      await popup.select('select', '');
      expect(await styleOf('US')).toBe('opposes');
      return;
    }
    await popup.select('select', other);
    await expect.poll(() => styleOf('US')).not.toBe('opposes');
    await popup.select('select', '');
    await expect.poll(() => styleOf('US')).toBe('opposes');
  });

  it('switches the site off at once, says so, and on again', async () => {
    const on = await popup.$('input[role="switch"]');
    await on?.click();
    await expect.poll(async () => (await seenMarks(page)).length, { timeout: OFF_WITHIN_MS }).toBe(0);
    await expect.poll(() => summaryText(popup)).toContain('Off for www.northharbourpost.com');
    const off = await popup.$('input[role="switch"]');
    await off?.click();
    await expect.poll(async () => (await seenMarks(page)).length, { timeout: 5000 }).toBeGreaterThan(20);
    await expect.poll(() => summaryText(popup), { timeout: 3000 }).toContain('Ceasefire in question');
  });
});
