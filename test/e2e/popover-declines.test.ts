// Gestures that mean something else than a popover.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bringIntoSight, pointAt, waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from './extension-pages';
import { expectNothingOpens, NOTHING_OPENS_MS, putAway, REST_MS } from './popover-closed';
import { cardOf, cardText, popoverText } from './popover-text';
import { articleOf, type Bench, BROWSERS, openMarked, pause, sample, servePage, startBench } from './support';

const LINKED = 'http://links.example/idlib';
const PLAIN = 'http://links.example/plain';
const SENTENCE = 'The ceasefire in Idlib holds, said Germany on Friday.';

describe.each(BROWSERS)('a popover in %s', (name) => {
  let bench: Bench;
  let page: Page;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { restMs: REST_MS });
    ({ page } = await openMarked(bench, sample('gcf-april-2020').url));
  });
  afterEach(() => putAway(page));
  afterAll(() => bench?.close());

  it('does not open on a link, which still leads on', async () => {
    servePage(
      bench.server,
      LINKED,
      articleOf(`<p>The ceasefire holds, said <a href="#more">Russia</a>. ${'Nobody else spoke. '.repeat(40)}</p>`),
    );
    const linked = await openMarked(bench, LINKED);
    const { x, y } = await bringIntoSight(linked.page, 'Russia');
    await linked.page.mouse.click(x, y);
    await expect.poll(() => linked.page.evaluate(() => location.hash)).toBe('#more');
    await expectNothingOpens(linked.page);
    await linked.page.close();
    await page.bringToFront();
  });

  it('does not open while text is being selected', async () => {
    const { x, y } = await bringIntoSight(page, 'Germany');
    await page.mouse.move(x - 90, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 8 });
    await pause(NOTHING_OPENS_MS);
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(5);
    await expectNothingOpens(page);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('leaves to two clicks the word, to three the paragraph, and to the other button its menu', async () => {
    await storeSettings(bench, { opening: 'click' });
    servePage(bench.server, PLAIN, articleOf(`<p>${SENTENCE}</p><p>${'Nobody else spoke. '.repeat(40)}</p>`));
    const plain = await openMarked(bench, PLAIN);
    const { x, y } = await bringIntoSight(plain.page, 'Germany');
    const selected = () => plain.page.evaluate(() => getSelection()?.toString().trim());
    await plain.page.mouse.click(x, y, { count: 2 });
    expect(await selected()).toBe('Germany');
    await expectNothingOpens(plain.page);
    await plain.page.mouse.click(2, y + 200);
    await plain.page.mouse.click(x, y, { count: 3 });
    expect(await selected()).toBe(SENTENCE);
    await expectNothingOpens(plain.page);
    await plain.page.mouse.click(2, y + 200);
    const menus = await plain.page.evaluateHandle(() => {
      const seen: boolean[] = [];
      addEventListener('contextmenu', (event) => seen.push(event.defaultPrevented));
      return seen;
    });
    await plain.page.mouse.click(x, y, { button: 'right' });
    await expect.poll(() => menus.jsonValue()).toEqual([false]);
    await expectNothingOpens(plain.page);
    await plain.page.close();
    await storeSettings(bench, { restMs: REST_MS });
    await page.bringToFront();
    // Other settings open every page anew.
    await waitForMarks(page);
  });

  it('does not listen to the events of a script', async () => {
    const forge = (types: readonly string[], at: { x: number; y: number }) =>
      page.evaluate(
        (names, { x: clientX, y: clientY }) => {
          const target = document.elementFromPoint(clientX, clientY) ?? document.body;
          const options = { bubbles: true, composed: true, clientX, clientY, detail: 1, key: 'Escape' };
          for (const type of names) {
            const isKey = type.startsWith('key');
            target.dispatchEvent(isKey ? new KeyboardEvent(type, options) : new PointerEvent(type, options));
          }
        },
        types,
        at,
      );
    const mark = await bringIntoSight(page, 'Germany');
    await forge(['pointerover', 'pointermove', 'mousemove', 'pointerdown', 'pointerup', 'click'], mark);
    await expectNothingOpens(page);
    await cardOf(page, 'Germany');
    await forge(['keydown', 'keyup', 'click', 'pointermove'], { x: 2, y: 300 });
    await pause(NOTHING_OPENS_MS);
    expect(await popoverText(page)).toMatch(/^Germany/);
  });

  it('opens on a click only, where the reader chose so', async () => {
    await storeSettings(bench, { opening: 'click', restMs: REST_MS });
    const fresh = await openMarked(bench, sample('gcf-april-2020').url);
    const { x, y } = await pointAt(fresh.page, 'Germany');
    await expectNothingOpens(fresh.page);
    await fresh.page.mouse.click(x, y);
    expect(await cardText(fresh.page)).toMatch(/^Germany/);
    await fresh.page.close();
    await page.bringToFront();
  });
});
