// A browser → a new tab in it, also where Firefox loses the first one.
import type { Browser, Page } from 'puppeteer-core';

/**
 * Firefox (ESR 140) swaps the window of a tab that it has just made, and answers then that the tab is gone. Nothing
 * has been loaded yet, so the next tab is as good.
 */
const LOST_TAB = /browsingContext\.create.*DiscardedBrowsingContextError/s;
const MOST_TRIES = 3;

/** Opens a tab. @throws what the browser answers, unless it lost the tab fewer than three times. */
export async function openTab(browser: Pick<Browser, 'newPage'>): Promise<Page> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await browser.newPage();
    } catch (error) {
      if (attempt === MOST_TRIES || !LOST_TAB.test(String(error))) throw error;
    }
  }
}
