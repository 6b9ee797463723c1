// H59: a page that is printed, changes itself for it, and is read in forced colours.
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type HostilePage, MARKS } from '../hostile-page';
import { expectMarks } from '../open-hostile';

/** An operator of PDF that draws lines or areas, or cuts text for a mark, and its numbers. */
const DRAWN = /[-\d. ]+ (?:re|m|l|c)$|^[SsfFbBW]\*?(?: n)?$/gm;

/** All that is drawn on the paper but the letters of its text. */
async function drawn(page: Page): Promise<string[]> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true }));
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const pages = streams
    .map(([, data = '']) => inflated(Buffer.from(data, 'latin1')))
    .filter((text) => / Tf\s/.test(text));
  expect(pages.length).toBeGreaterThan(0);
  return pages.flatMap((text) => text.match(DRAWN) ?? []);
}

/** Fonts are streams too; those that are not deflated are none of text. */
function inflated(data: Buffer): string {
  try {
    return inflateSync(data).toString('latin1');
  } catch {
    return '';
  }
}

export const PRINT: readonly HostilePage[] = [
  {
    id: 'H59',
    does: 'changes itself before and after it is printed',
    holds: 'no mark is on the paper, and all are on the screen again',
    script: () => {
      addEventListener('beforeprint', () => document.querySelector('h1')?.append(' (printed)'));
      addEventListener('afterprint', () => document.querySelector('h1')?.replaceChildren('The week in Idlib'));
    },
    async check(tab) {
      const { page } = tab;
      const marked = await drawn(page);
      await expectMarks(tab, MARKS);
      await page.evaluate(() => CSS.highlights.clear());
      expect(marked).toEqual(await drawn(page));
    },
  },
];
