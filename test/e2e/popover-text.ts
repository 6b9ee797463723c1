// The words of an open popover, and clicks inside it.
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { pointAt } from '../../lib/tools/browser/reader';
import { pointOfControl, readPopover, textOf } from './shadow-tree';
import { pause } from './support';

const CARD_WITHIN_MS = 10_000;
/** What comes under the pointer all at once takes no click yet (lib/popover/host.ts); readers take longer. */
export const ARMED_MS = 400;
const LOADING = 'Looking it up';

/** The text of the card, its pieces joined by spaces; empty when no popover is open. */
export async function popoverText(page: Page): Promise<string> {
  const host = await readPopover(page);
  return host ? textOf(host).replace(/\s+/g, ' ').trim() : '';
}

/** The text of the card that opens, once it is there. @throws when none comes in time. */
export function cardText(page: Page): Promise<string> {
  return vi.waitFor(
    async () => {
      const text = await popoverText(page);
      if (text === '' || text.includes(LOADING)) throw new Error('no card opened');
      return text;
    },
    { timeout: CARD_WITHIN_MS, interval: 50 },
  );
}

/** Rests the pointer on the first mark with that text; gives the words of the card that opens. */
export async function cardOf(page: Page, mark: string): Promise<string> {
  await pointAt(page, mark);
  return cardText(page);
}

/** Clicks the link, button or summary in the popover that has these words. @throws when there is none. */
export async function clickInPopover(page: Page, words: string): Promise<void> {
  await pause(ARMED_MS);
  const { x, y } = await pointOfControl(page, words);
  await page.mouse.click(x, y);
}
