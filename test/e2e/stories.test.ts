// Ten stories, each read on two days or more as a reader would: the popup, then a card at each name of the table.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPopup, pointAt, seenMarks, summaryText } from '../../lib/tools/browser/reader';
import { addressOf, articleHtml, READINGS, type Reading, SEVERAL } from '../stories/readings';
import { type CardParts, readCard } from './card-parts';
import { wrongsOf } from './expect-card';
import { storeSettings } from './extension-pages';
import { type Bench, BROWSERS, openMarked, servePage, startBench } from './support';

/** A card that is meant opens at once: these tests are not about the rest of a hand. */
const REST_MS = 50;
const UNDATED = 'http://undated.example/story';
const EVE_OF_VOTE = addressOf('es-10-22-2023-12-11');
const ES_10_22 = 'General Assembly resolution ES-10/22 (2023) on a humanitarian ceasefire in Gaza';

/** The card at the first mark with these words. */
async function cardAt(page: Page, words: string): Promise<CardParts> {
  await page.keyboard.press('Escape');
  await vi.waitFor(async () => expect(await readCard(page)).toBeNull());
  await pointAt(page, words);
  return vi.waitFor(
    async () => {
      const card = await readCard(page);
      if (!card || card.text.includes('Looking it up')) throw new Error(`no card at "${words}"`);
      return card;
    },
    { timeout: 10_000, interval: 50 },
  );
}

/** The line of the popup under which the stances are counted. */
const countsOf = async (popup: Page) =>
  (
    await popup.$$eval('.stance-bar-words li', (all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim()))
  ).join(' · ');

async function wrongsOfPopup(popup: Page, { target, targets, beside, day, counts }: Reading): Promise<string[]> {
  const text = (await summaryText(popup)).replace(/\s+/g, ' ');
  const wanted = [
    `As of this article (${day})`,
    ...(target === SEVERAL ? ['about several ceasefires', ...targets] : [`Ceasefire in question ${target}`]),
    ...(beside === undefined ? [] : [`Sections of this page are about: ${beside}`]),
  ];
  const counted = counts === undefined ? undefined : await countsOf(popup);
  return [
    ...wanted.filter((one) => !text.includes(one)).map((one) => `the popup lacks "${one}"`),
    ...(text.includes('This is not sure') ? ['the popup is not sure'] : []),
    ...(counted === counts ? [] : [`the popup counts ${counted} instead of ${counts}`]),
  ];
}

describe.each(BROWSERS)('stories in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { restMs: REST_MS });
    for (const { article } of READINGS) servePage(bench.server, addressOf(article), articleHtml(article));
    const undated = articleHtml('gcf-2020-04-18').replace(
      /<meta property="article:published_time"[^>]*>|<p class="by">.*<\/p>|<link rel="canonical"[^>]*>/g,
      '',
    );
    servePage(bench.server, UNDATED, undated);
  });
  afterAll(() => bench?.close());

  it('are ten, on two days or more each', () => {
    const stories = READINGS.map(({ article }) => article.replace(/-\d{4}-\d\d-\d\d$/, ''));
    expect(READINGS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(stories.filter((one, place) => stories.indexOf(one) < place)).size).toBe(10);
  });

  it.each(READINGS.map((one) => [`${one.article}: ${one.why}`, one] as const))('%s', async (_what, reading) => {
    const { page } = await openMarked(bench, addressOf(reading.article));
    const wrongs: string[] = [];
    for (const expected of reading.cards) {
      const card = await cardAt(page, expected.at);
      const target = reading.target === SEVERAL ? null : reading.target;
      const found = wrongsOf(card, expected, target, reading.day);
      wrongs.push(...found.map((one) => `${expected.at}: ${one} (${expected.why})`));
    }
    await page.keyboard.press('Escape');
    const popup = await openPopup(bench, page);
    wrongs.push(...(await wrongsOfPopup(popup, reading)));
    expect(wrongs).toEqual([]);
    await Promise.all([popup.close(), page.close()]);
  });

  it('show the latest, and say so, where an article has no day', async () => {
    const { page } = await openMarked(bench, UNDATED);
    const { present, folded } = await cardAt(page, 'United States');
    expect(present.text).toContain('Article date unknown, showing the latest');
    expect(present.stances).toEqual(['Supports']);
    expect(present.acts).toEqual(['Statement, 8 May 2020']);
    expect(folded[0]?.title).toMatch(/^Earlier \(2\)/);
    await page.close();
  });

  it('take what the reader chooses, for this page only', async () => {
    const { page } = await openMarked(bench, EVE_OF_VOTE);
    const styleOf = async (words: string) => (await seenMarks(page)).find(({ text }) => text === words)?.style;
    const popup = await openPopup(bench, page);
    const choose = (words: string) =>
      popup.$eval(
        'select',
        (one, wanted) => {
          const option = [...one.options].find(({ label }) => label === wanted);
          one.value = option?.value ?? 'nothing of that name';
          one.dispatchEvent(new Event('change', { bubbles: true }));
        },
        words,
      );
    expect(await styleOf('Germany')).toBe('abstains');
    await choose(ES_10_22);
    await expect.poll(() => styleOf('Germany')).toBe('none');
    const { head, present, folded } = await cardAt(page, 'Germany');
    expect(head).toContain(`On: ${ES_10_22}`);
    expect(present.stances).toEqual(['No recorded position']);
    expect(folded[0]?.title).toMatch(/^What came later \(1\) Abstains, 12 December 2023/);
    await choose('All of these');
    await expect.poll(() => styleOf('Germany')).toBe('abstains');
    await choose(ES_10_22);
    await expect.poll(() => styleOf('Germany')).toBe('none');
    const again = await openMarked(bench, EVE_OF_VOTE);
    expect((await seenMarks(again.page)).find(({ text }) => text === 'Germany')?.style).toBe('abstains');
    await Promise.all([again.page.close(), popup.close(), page.close()]);
  });
});
