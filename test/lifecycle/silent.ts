// Nothing is left of the extension in a page: no marks, no card, no listener, no word.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { seenMarks } from '../../lib/tools/browser/reader';
import { NOTHING_OPENS_MS } from '../e2e/popover-closed';
import { pause } from '../e2e/support';
import { type Life, pixelsOf } from './life';

/** From the moment in which the extension went. */
const GONE_WITHIN_MS = 1000;

/** A page that is read, and what its console said. */
export interface Opened {
  page: Page;
  said: string[];
}

/** Looks at the page a second from now: it must look as it did before the extension was there. */
export async function expectGone(life: Life, page: Page): Promise<void> {
  await pause(GONE_WITHIN_MS);
  // Firefox ends the script and takes its styles away at once; the names that stay in the registry paint nothing.
  if (life.name === 'chromium') expect(await seenMarks(page)).toEqual([]);
  expect(await looksBare(life, page), 'the page looks as it does without the extension').toBe(true);
}

/** Uses and changes the page: nothing answers, nothing is said. */
export async function expectSilence(life: Life, { page, said }: Opened): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const { left, top } = document.querySelector('b')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    document.querySelector('article p')?.append(' Uruguay welcomed the truce, too.');
    history.pushState(null, '', `${location.pathname}?then`);
    return { x: left + 5, y: top + 5 };
  });
  await page.mouse.move(x + 40, y + 90);
  await page.mouse.move(x, y, { steps: 3 });
  await pause(NOTHING_OPENS_MS);
  expect(await seenPopovers(page)).toBe(0);
  if (life.name === 'chromium') {
    expect(await seenMarks(page)).toEqual([]);
    expect((await worldsOf(page)).flatMap(({ listeners }) => listeners)).toEqual([]);
  }
  expect(said).toEqual([]);
}

/** True when the page's pixels are those of a browser without the extension. */
export async function looksBare(life: Life, page: Page): Promise<boolean> {
  const url = await page.evaluate(() => location.href);
  return (await pixelsOf(page)) === life.bare(url);
}

function seenPopovers(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll(':popover-open')].filter((one) => getComputedStyle(one).display !== 'none').length,
  );
}

/** True once an extension's script hears of a page of Chromium, and none does whose extension is gone. */
export async function isTakenOver(page: Page): Promise<boolean> {
  const worlds = await worldsOf(page);
  const isGone = worlds.filter(({ isAlive }) => !isAlive);
  const isRight = worlds.every(({ isAlive, listeners }) => isAlive === listeners.length > 0);
  return isRight && isGone.length > 0 && isGone.length < worlds.length;
}

/** A world of the extension's scripts in a page of Chromium: one for each version that came to it. */
interface World {
  /** Whether the extension is still there. */
  isAlive: boolean;
  /** Events that the scripts listen for. */
  listeners: string[];
}

async function worldsOf(page: Page): Promise<World[]> {
  const session = await page.createCDPSession();
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Truceline') ids.push(context.id);
  });
  await session.send('Runtime.enable');
  const worlds: World[] = [];
  for (const contextId of ids) {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      includeCommandLineAPI: true,
      returnByValue: true,
      expression: `({
        isAlive: chrome.runtime?.id !== undefined,
        listeners: [document, window, navigation].flatMap((target) => Object.keys(getEventListeners(target))),
      })`,
    });
    worlds.push(result.value as World);
  }
  await session.detach();
  return worlds;
}
