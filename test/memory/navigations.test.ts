// A site that shows one article after the other in one page: nothing of those that are gone is kept.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { openExtensionPage, startMarkingAll } from '../e2e/extension-pages';
import { cardOf } from '../e2e/popover-text';
import { type Bench, BROWSERS, openMarked, pause } from '../e2e/support';
import { addedSheets, collectGarbage, type Held, heldBy, slopeOf } from './heap';

const PAGE = 'http://endless.example/idlib';
const BODY = `<p>Turkey and Russia agreed on a ceasefire in Idlib.</p><p>${'Patrols began. '.repeat(60)}</p>`;
const NAVIGATIONS = process.env.TRUCELINE_FULL ? 1000 : 320;
const MEASUREMENTS = 8;
const MENTIONS = 50;
const STARTS = process.env.TRUCELINE_FULL ? 400 : 64;
/** What an engine grows by while it compiles and caches is over by then. */
const WARM_UP = 160;
const MOST_NODES = 200;
/** What an engine compiles by and by is up to 900 bytes a start; one session that stays is 250,000. */
const MOST_BYTES = 2048;
/** The article shown, the one before, and what a popover's mark stood in. */
const MOST_ARTICLES = 4;
/** Past the second look that the content script takes at a page whose address changed. */
const SETTLED_MS = 2000;
const SUITE_MS = 900_000;

/** What the page keeps of its former articles, without keeping them. */
interface Shown {
  shown: WeakRef<Element>[];
}

/** Shows so many articles, each once the one before is marked. */
function navigate(page: Page, count: number): Promise<void> {
  return page.evaluate(
    async (times, mentions) => {
      const world = window as unknown as Shown;
      world.shown ??= [];
      const isMarked = (article: Element) => {
        let marks = 0;
        for (const [name, highlight] of CSS.highlights) {
          if (!name.startsWith('truceline-') || name === 'truceline-focus') continue;
          for (const { startContainer } of highlight) if (article.contains(startContainer)) marks++;
        }
        return marks >= mentions;
      };
      for (let time = 0; time < times; time++) {
        const old = document.querySelector('article') as Element;
        const article = document.createElement('article');
        const number = world.shown.length;
        article.innerHTML = `<h1>News ${number}</h1>${'<p>Turkey welcomed the ceasefire.</p>'.repeat(mentions / 2)}`;
        world.shown.push(new WeakRef(article));
        history.pushState(null, '', `/news/${number}`);
        old.replaceWith(article);
        while (!isMarked(article)) await new Promise((done) => setTimeout(done, 5));
      }
    },
    count,
    MENTIONS,
  );
}

const articlesKept = (page: Page) =>
  page.evaluate(() => (window as unknown as Shown).shown.filter((one) => one.deref() !== undefined).length);

/** What is counted is one session that stands, not one that begins. */
async function heldInRest(bench: Bench, page: Page): Promise<Held> {
  await pause(SETTLED_MS);
  await waitForMarks(page);
  return heldBy(bench, page);
}

/** Nothing grows from measurement to measurement, each so many steps after the last. */
function expectFlat(what: string, measured: readonly Held[], steps: number): void {
  const growthOf = (key: keyof Held) => (measured.at(-1)?.[key] ?? 0) - (measured[0]?.[key] ?? 0);
  const bytes = slopeOf(measured.map(({ heapBytes }) => heapBytes)) / steps;
  console.log(JSON.stringify({ what, bytesEach: bytes, nodes: growthOf('nodes'), listeners: growthOf('listeners') }));
  expect(growthOf('nodes')).toBeLessThanOrEqual(MOST_NODES);
  expect(growthOf('listeners')).toBeLessThanOrEqual(0);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
}

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startMarkingAll(name, { [PAGE]: BODY });
  });
  afterAll(() => bench?.close());

  it(`${NAVIGATIONS} articles of ${MENTIONS} mentions leave nothing behind`, { timeout: SUITE_MS }, async () => {
    const { page, said } = await openMarked(bench, PAGE);
    await cardOf(page, 'Turkey');
    await page.keyboard.press('Escape');
    await navigate(page, WARM_UP);
    const measured: Held[] = [];
    measured.push(await heldInRest(bench, page));
    const steps = (NAVIGATIONS - WARM_UP) / MEASUREMENTS;
    for (let time = 0; time < MEASUREMENTS; time++) {
      await navigate(page, steps);
      measured.push(await heldInRest(bench, page));
    }
    await collectGarbage(bench, page);
    await expect.poll(() => seenMarks(page).then((marks) => marks.length)).toBe(MENTIONS);
    expect(await articlesKept(page)).toBeLessThanOrEqual(MOST_ARTICLES);
    expectFlat('navigations', measured, steps);
    expect(said).toEqual([]);
    await page.close();
  });

  it(`${STARTS} sessions on one page leave no listener and no heap behind`, { timeout: SUITE_MS }, async () => {
    const { page, said } = await openMarked(bench, PAGE);
    const options = await openExtensionPage(bench, 'options.html');
    const restart = (times: number) =>
      options.evaluate(async (count) => {
        interface Api {
          storage: { local: { set(items: object): Promise<void> } };
        }
        const world = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
        for (let time = 0; time < count; time++) {
          await (world.browser ?? world.chrome)?.storage.local.set({
            settings: { density: 'all', restMs: 200 + (time % 2) },
          });
          // A run is ended in each of its stages, and some are let come to their end.
          await new Promise((done) => setTimeout(done, (time * 7) % 100));
        }
      }, times);
    await restart(WARM_UP);
    const measured: Held[] = [];
    const steps = STARTS / MEASUREMENTS;
    for (let time = 0; time < MEASUREMENTS; time++) {
      await restart(steps);
      measured.push(await heldInRest(bench, page));
    }
    await page.bringToFront();
    await expect.poll(() => seenMarks(page).then((marks) => marks.length)).toBeGreaterThan(2);
    expectFlat('starts', measured, steps);
    if (name === 'chromium') expect(await addedSheets(page)).toBe(1);
    expect(said).toEqual([]);
    await options.close();
    await page.close();
  });
});
