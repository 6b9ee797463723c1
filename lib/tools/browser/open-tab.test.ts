import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openTab } from './open-tab';

const LOST =
  'Protocol error (browsingContext.create): no such frame DiscardedBrowsingContextError: does no longer exist';
const PAGE = {} as Page;

/** A browser that fails so often, and then opens a tab. */
function failing(times: number, message: string) {
  let asked = 0;
  return {
    get asked() {
      return asked;
    },
    newPage: () => (asked++ < times ? Promise.reject(new Error(message)) : Promise.resolve(PAGE)),
  };
}

describe('a new tab', () => {
  it.each([0, 1, 2])('is opened where the browser loses %i', async (times) => {
    const browser = failing(times, LOST);
    expect(await openTab(browser)).toBe(PAGE);
    expect(browser.asked).toBe(times + 1);
  });

  it('is given up where the browser goes on losing them', async () => {
    const browser = failing(9, LOST);
    await expect(openTab(browser)).rejects.toThrow(LOST);
    expect(browser.asked).toBe(3);
  });

  it('is given up at once for any other reason', async () => {
    const browser = failing(1, 'Protocol error (browsingContext.create): session deleted');
    await expect(openTab(browser)).rejects.toThrow('session deleted');
    expect(browser.asked).toBe(1);
  });
});
