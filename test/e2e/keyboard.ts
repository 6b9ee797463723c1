// A reader without a pointer: the Tab key alone leads to a control.
import type { Page } from 'puppeteer-core';
import { focusedInPopover } from './shadow-tree';

const MOST_TABS = 150;
const POLL_MS = 50;

/** Presses Tab until the focus is on what the selector names, and holds the words. @throws when it never is. */
export async function tabTo(page: Page, selector: string, words = ''): Promise<void> {
  // Keys of a tab behind another one move nothing.
  await page.bringToFront();
  // Asked by the clock: a browser with much to do paints no frames to ask at.
  await page.waitForFunction(() => document.hasFocus(), { polling: POLL_MS });
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    const isThere = await page.evaluate(
      (wanted, text) => {
        const at = document.activeElement;
        const named = at
          ?.getAttribute('aria-labelledby')
          ?.split(' ')
          .map((id) => document.getElementById(id)?.textContent);
        const said = [
          at?.textContent,
          at?.getAttribute('aria-label'),
          at?.closest('label')?.textContent,
          named?.join(' '),
        ];
        return (at?.matches(wanted) ?? false) && said.join(' ').includes(text);
      },
      selector,
      words,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${selector} ${words}`);
}

/** Presses Tab in an open popover until the focus is on what has the words. @throws when it never is. */
export async function tabInPopover(page: Page, words: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if ((await focusedInPopover(page)).includes(words)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${words}`);
}

/** Goes to a control by Tab, and presses a key there. */
export async function pressAt(
  page: Page,
  selector: string,
  words: string,
  key: 'Enter' | ' ' | 'ArrowDown' | 'ArrowRight' | 'End',
) {
  await tabTo(page, selector, words);
  await page.keyboard.press(key);
}
