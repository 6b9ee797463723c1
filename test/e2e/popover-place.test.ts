// Where a popover stands: in the window, beside the line being read, a sheet where there is no beside.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pointAt, seenMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from './extension-pages';
import { expectClosed, REST_MS } from './popover-closed';
import { cardText } from './popover-text';
import { type Bench, BROWSERS, openMarked, sample, startBench } from './support';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Marks at the upper end, in the middle, in a heading, and at the lower end of the window. */
const MENTIONS = ['US', 'UNITED NATIONS', 'Iran', 'Boris Johnson', 'National Liberation Army', 'UN'];

/** The popover's box and that of the line which the pointer rests on. */
function boxes(page: Page, at: { x: number; y: number }): Promise<{ popover: Box; window: Box; line: Box }> {
  return page.evaluate(({ x, y }) => {
    const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const root = document.documentElement;
    const lines = [...CSS.highlights].flatMap(([, highlight]) =>
      [...highlight].flatMap((one) => {
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        return [...range.getClientRects()];
      }),
    );
    const line = lines.find((rect) => rect.left <= x && x <= rect.right && rect.top <= y && y <= rect.bottom);
    return {
      popover: plain(root.lastElementChild?.getBoundingClientRect() ?? new DOMRect()),
      window: { left: 0, top: 0, right: root.clientWidth, bottom: root.clientHeight },
      line: plain(line ?? new DOMRect()),
    };
  }, at);
}

function expectInside(inner: Box, outer: Box): void {
  expect(inner.left).toBeGreaterThanOrEqual(outer.left);
  expect(inner.top).toBeGreaterThanOrEqual(outer.top);
  expect(inner.right).toBeLessThanOrEqual(outer.right);
  expect(inner.bottom).toBeLessThanOrEqual(outer.bottom);
  expect(inner.right - inner.left).toBeGreaterThan(200);
  expect(inner.bottom - inner.top).toBeGreaterThan(100);
}

/** Points at each mark, and gives the boxes when the card is there. */
async function expectBeside(page: Page, mention: string): Promise<void> {
  const at = await pointAt(page, mention);
  await cardText(page);
  const { popover, window, line } = await boxes(page, at);
  expectInside(popover, window);
  expect(line.bottom).toBeGreaterThan(line.top);
  expect(Math.max(popover.top - line.bottom, line.top - popover.bottom), 'distance to the line').toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expectClosed(page);
}

describe.each(BROWSERS)('the place of a popover in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    await storeSettings(bench, { restMs: REST_MS });
  });
  afterAll(() => bench?.close());

  it.each([
    [1100, 900],
    [700, 500],
  ])('is beside the line in a window of %d by %d', async (width, height) => {
    const { page } = await openMarked(bench, sample('gcf-april-2020').url, { width, height });
    for (const mention of MENTIONS) await expectBeside(page, mention);
    await page.close();
  });

  it('is beside the line on a page from right to left', async () => {
    const { page } = await openMarked(bench, sample('rtl-idlib-march-2020').url);
    const actors = (await seenMarks(page)).filter(({ style }) => style !== 'term' && style !== 'ceasefire');
    const mentions = [...new Set(actors.map(({ text }) => text))].slice(0, 5);
    expect(mentions).toHaveLength(5);
    for (const mention of mentions) await expectBeside(page, mention);
    await page.close();
  });

  it('follows its mark while the page scrolls, and closes when that is out of sight', async () => {
    const { page } = await openMarked(bench, sample('gcf-april-2020').url);
    const at = await pointAt(page, 'Germany');
    await cardText(page);
    const top = await page.evaluate(() => scrollY);
    const distance = async (scrolled: number) => {
      const { popover, line } = await boxes(page, { x: at.x, y: at.y - scrolled });
      return Math.max(popover.top - line.bottom, line.top - popover.bottom);
    };
    const before = await distance(0);
    expect(before).toBeGreaterThan(0);
    for (const scrolled of [60, 20]) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top + scrolled);
      await expect.poll(() => distance(scrolled)).toBeCloseTo(before, 0);
    }
    await page.evaluate(() => scrollBy({ top: -2000, behavior: 'instant' }));
    await expectClosed(page);
    await page.close();
  });

  it('is the lower edge of a narrow window', async () => {
    const { page } = await openMarked(bench, sample('gcf-april-2020').url, { width: 400, height: 800 });
    const at = await pointAt(page, 'Germany');
    await cardText(page);
    const isSheetAt = (x: number, y: number) =>
      page.evaluate(
        (left, top) => document.elementFromPoint(left, top) === document.documentElement.lastElementChild,
        x,
        y,
      );
    await expect.poll(() => isSheetAt(200, 780)).toBe(true);
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([await isSheetAt(3, 780), await isSheetAt(width - 4, 780), await isSheetAt(200, 700)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(await isSheetAt(at.x, at.y), 'the line stays in sight').toBe(false);
    await page.close();
  });
});
