// A visit of the page of secrets, with all that a reader does there: the same with and without the extension.
import type { Page } from 'puppeteer-core';
import { openTab } from '../../lib/tools/browser/open-tab';
import type { Bench } from '../e2e/support';
import { type SecretPage, TYPED } from './page';
import { wordOf } from './planted';

declare const planting: Promise<boolean>;

/** Comes to the article by a link, and waits until everything is planted. `opened` is told of the tab before. */
export async function visit(
  { browser }: Bench,
  { before, article }: SecretPage,
  opened: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await openTab(browser);
  await page.setViewport({ width: 1100, height: 900 });
  await opened(page);
  await page.goto(before, { waitUntil: 'load' });
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('a')]);
  if (page.url() !== article) throw new Error(`came to ${page.url()}`);
  await page.evaluate(() => planting);
  return page;
}

/** Writes into fields and an editor, selects and copies text, and waits until all that has been read again. */
export async function writeSecrets(page: Page): Promise<void> {
  for (const name of TYPED) {
    await page.click(`#${name.replace(' ', '-')}`);
    await page.keyboard.type(wordOf(name));
  }
  await page.evaluate(() => {
    const selected = document.querySelector('#selected');
    if (selected) getSelection()?.selectAllChildren(selected);
    const late = document.createElement('p');
    late.textContent = `Uruguay spoke of the truce, ${getSelection()}`;
    document.querySelector('#before')?.after(late);
  });
}

/** How many of the words stand in the page itself, where scripts and stores keep them. */
export function keptByPage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const values = [...document.querySelectorAll('input, textarea, select')].map(
      (one) => (one as HTMLInputElement).value,
    );
    const cached = await caches.match('/account');
    const worker = await caches.match('/kept');
    const stores = [document.cookie, localStorage.account, sessionStorage.account, window.name, document.referrer];
    const kept = [...values, ...stores, await cached?.text(), await worker?.text(), location.href];
    return [...kept, JSON.stringify(history.state), document.title, document.documentElement.outerHTML].join(' ');
  });
}
