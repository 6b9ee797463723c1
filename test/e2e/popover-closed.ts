// A popover that closes, or does not open.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { popoverText } from './popover-text';
import { pause } from './support';

/** The rest before a popover opens that tests set, so that they need not wait long. */
export const REST_MS = 150;
/** That rest, and more than twice as much again for opening it. */
export const NOTHING_OPENS_MS = 500;

/** Waits until no popover is open. */
export async function expectClosed(page: Page): Promise<void> {
  await expect.poll(() => popoverText(page)).toBe('');
}

/** Waits as long as a popover would need to open, and finds none. */
export async function expectNothingOpens(page: Page): Promise<void> {
  await pause(NOTHING_OPENS_MS);
  expect(await popoverText(page)).toBe('');
}

/** Closes what is open, with the pointer where no mark is: the next test begins anew. */
export async function putAway(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await expectClosed(page);
}
