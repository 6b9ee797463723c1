// An open popover that a page tampers with: it closes, or it is seen as it was.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cardOf } from '../e2e/popover-text';
import { pause } from '../e2e/support';
import type { HostileTab } from './hostile-page';
import { eventually } from './open-hostile';

/** The card has faded in by then. */
const SETTLED_MS = 400;
/** Round corners and shadow let the page shine through. */
const EDGE_PX = 14;
const RUSSIA = /^Russian Federation/;

/** Opens the card of Russia; on a busy machine a reader points again. */
export async function openCard({ page }: HostileTab): Promise<string> {
  let text = '';
  await eventually(async () => {
    text = await cardOf(page, 'Russia');
  });
  expect(text).toMatch(RUSSIA);
  return text;
}

export function isOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('div[popover]') !== null);
}

/** What a reader sees of the card, without its edge. */
export async function pictureOf(page: Page): Promise<string> {
  const { x, y, width, height } = await page.evaluate(() => {
    const rect = document.querySelector('div[popover]')?.getBoundingClientRect();
    return { x: rect?.x ?? 0, y: rect?.y ?? 0, width: rect?.width ?? 0, height: rect?.height ?? 0 };
  });
  expect(width, 'the card has a width').toBeGreaterThan(200);
  expect(height, 'the card has a height').toBeGreaterThan(80);
  const clip = { x: x + EDGE_PX, y: y + EDGE_PX, width: width - 2 * EDGE_PX, height: height - 2 * EDGE_PX };
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}

/** Attacks an open card: it must be gone soon, or look as it did before. */
export async function expectUnharmedOrClosed(tab: HostileTab, attack: () => Promise<unknown>): Promise<void> {
  const { page } = tab;
  await pause(SETTLED_MS);
  const before = await pictureOf(page);
  await attack();
  await pause(SETTLED_MS);
  await eventually(async () => {
    if (await isOpen(page)) expect((await pictureOf(page)) === before, 'the card is seen as it was').toBe(true);
  });
}

/** Runs a change of the page's and counts the frames until the card is gone; 60 when it stays. */
export function framesToClose(page: Page, change: string): Promise<number> {
  return page.evaluate(async (code) => {
    const host = document.querySelector('div[popover]');
    new Function('host', code)(host);
    for (let frames = 0; frames < 60; frames++) {
      await new Promise((done) => setTimeout(done));
      if (!host?.isConnected) return frames;
      await new Promise((done) => requestAnimationFrame(done));
    }
    return 60;
  }, change);
}

/** Puts the pointer where nothing of ours is. */
export async function restAside(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await eventually(async () => expect(await isOpen(page)).toBe(false));
}

/** Rests the pointer on the card's head. */
export async function pointAtCard(page: Page): Promise<{ left: number; top: number }> {
  const corner = await page.evaluate(() => {
    const { left, top } = (document.querySelector('div[popover]') as Element).getBoundingClientRect();
    return { left, top };
  });
  await page.mouse.move(corner.left + 40, corner.top + 30, { steps: 3 });
  return corner;
}
