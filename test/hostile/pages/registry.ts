// H16–H18, H31: the highlight registry is the page's own, too.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { registryName, STYLES } from '../../../lib/highlight/styles';
import { bringIntoSight } from '../../../lib/tools/browser/reader';
import { pause } from '../../e2e/support';
import { type HostilePage, MARKS } from '../hostile-page';
import { eventually, expectMarks, markedWords } from '../open-hostile';
import { isOpen, openCard, restAside } from '../popover-under-attack';

const STORM_MS = 2000;
/** More than the rest that opens a card. */
const NOTHING_OPENS_MS = 1000;
const keysOf = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].sort());

export const REGISTRY: readonly HostilePage[] = [
  {
    id: 'H16',
    does: 'clears the registry fifty times a second',
    holds: 'we do not fight for it, cards open all the same, and the marks are back once it stops',
    async check(tab) {
      const { x, y } = await bringIntoSight(tab.page, 'Russia');
      const found = await tab.page.evaluate(async (ms) => {
        let cleared = 0;
        let paintedAgain = 0;
        const timer = setInterval(() => {
          if (CSS.highlights.size > 0) paintedAgain++;
          CSS.highlights.clear();
          cleared++;
        }, 20);
        await new Promise((done) => setTimeout(done, ms));
        clearInterval(timer);
        return { cleared, paintedAgain };
      }, STORM_MS);
      expect(found.cleared).toBeGreaterThan(20);
      expect(found.paintedAgain).toBeLessThanOrEqual(found.cleared / 2);
      await tab.page.evaluate(() => CSS.highlights.clear());
      await tab.page.mouse.move(x + 40, y + 120);
      await tab.page.mouse.move(x, y, { steps: 4 });
      await eventually(async () => expect(await isOpen(tab.page)).toBe(true));
      await restAside(tab.page);
      await expectMarks(tab, MARKS);
    },
  },
  {
    id: 'H17',
    does: 'registers highlights under our names, and words of its own in ours',
    holds: 'ours are painted, names of others stay, and no card opens on words that the page put there',
    script: () => {
      addEventListener('DOMContentLoaded', () => {
        const own = new Highlight(new StaticRange(rangeOf('Patrols')));
        CSS.highlights.set('truceline-supports', own);
        CSS.highlights.set('own', own);
        Object.assign(window, { own, rangeOf });
      });
      function rangeOf(word: string): Range {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { data } = walker.currentNode as Text;
          const at = data.indexOf(word);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + word.length);
          return range;
        }
        throw new Error(`no ${word}`);
      }
    },
    async check(tab) {
      const { page } = tab;
      await page.evaluate(() =>
        CSS.highlights.set('truceline-supports', (window as unknown as { own: Highlight }).own),
      );
      await expectMarks(tab, MARKS);
      expect(await page.evaluate(() => CSS.highlights.get('own') === (window as { own?: Highlight }).own)).toBe(true);
      const { x, y } = await page.evaluate(() => {
        const { rangeOf } = window as unknown as { rangeOf(word: string): Range };
        CSS.highlights.get('truceline-supports')?.add(rangeOf('welcomed'));
        const { left, right, top, bottom } = rangeOf('welcomed').getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      });
      await page.mouse.move(x + 30, y + 90);
      await page.mouse.move(x, y, { steps: 4 });
      await pause(NOTHING_OPENS_MS);
      expect(await isOpen(page)).toBe(false);
    },
  },
  {
    id: 'H18',
    does: 'wraps every method of the registry and of its highlights',
    holds: 'no wrapper is called and it is marked as ever',
    script: () => {
      const calls: string[] = [];
      for (const prototype of [HighlightRegistry.prototype, Highlight.prototype]) {
        for (const name of ['set', 'delete', 'clear', 'add', 'get', 'has', 'keys', 'values', 'forEach']) {
          if (!(name in prototype)) continue;
          Object.defineProperty(prototype, name, { value: () => calls.push(name) });
        }
      }
      Object.assign(CSS.highlights, { set: () => calls.push('own set'), delete: () => calls.push('own delete') });
      Object.assign(window, { calls });
    },
    async check({ page }) {
      expect(await page.evaluate(() => (window as unknown as { calls: string[] }).calls)).toEqual([]);
    },
  },
  {
    id: 'H31',
    does: 'asks the registry and the computed style of every highlight',
    holds: 'it learns the stances painted on its own words, as documented, and nothing more',
    async check(tab) {
      const { page } = tab;
      // That a page sees the marks cannot be helped; what an actor's stance is, is public.
      const names = STYLES.map(registryName);
      expect(names).toEqual(expect.arrayContaining(await keysOf(page)));
      const told = await page.evaluate(() =>
        [...CSS.highlights].map(([key, highlight]) => ({
          own: [...Object.keys(highlight), ...Object.getOwnPropertySymbols(highlight)].length,
          type: highlight.type,
          ranges: [...highlight].map((range) => [range.constructor.name, ...Object.keys(range)].join()),
          line: getComputedStyle(document.body, `::highlight(${key})`).textDecorationLine,
        })),
      );
      for (const one of told) {
        expect(one).toEqual({
          own: 0,
          type: 'highlight',
          ranges: one.ranges.map(() => 'StaticRange'),
          line: 'underline',
        });
      }
      await openCard(tab);
      expect(names).toEqual(expect.arrayContaining(await keysOf(page)));
      expect(await markedWords(page)).toEqual([...MARKS].sort());
    },
  },
];
