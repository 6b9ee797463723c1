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
    expect((await listenersOf(page)).flat()).toEqual([]);
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

/** True once a later run of the extension's script than the first hears of a page of Chromium, and none before it. */
export async function isTakenOver(page: Page): Promise<boolean> {
  const runs = await listenersOf(page);
  return runs.length > 1 && runs.every((kinds, at) => kinds.length > 0 === (at === runs.length - 1));
}

/** The events that the extension's scripts listen for in a page of Chromium, version by version. */
async function listenersOf(page: Page): Promise<string[][]> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Truceline') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const kinds: string[][] = [];
  for (const contextId of worlds) {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      includeCommandLineAPI: true,
      returnByValue: true,
      expression: '[document, window, navigation].flatMap((target) => Object.keys(getEventListeners(target)))',
    });
    kinds.push(result.value as string[]);
  }
  await session.detach();
  return kinds;
}
