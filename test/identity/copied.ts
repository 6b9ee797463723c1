// Select all, copy, paste: what a reader takes from a page to another program.
import type { Page } from 'puppeteer-core';
import { paste } from '../e2e/browser-side';
import type { Bench } from '../e2e/support';

type Copied = [type: string, data: string][];
interface PastingWindow {
  pasted?: Promise<Copied>;
}

const COPIED_WITHIN_MS = 20_000;
/** A clipboard that is still empty is not pasted at all. */
const PASTED_WITHIN_MS = 1000;

/** Copies pages of one browser, one at a time: gives every type that is on the clipboard after the keys. */
export type Copier = (page: Page) => Promise<Copied>;

export function createCopier(bench: Bench): Copier {
  let last: Promise<unknown> = Promise.resolve();
  let former = '';
  const copyAll: Copier = async (page) => {
    await press(bench, page, 'a', 'SelectAll');
    await press(bench, page, 'c', 'Copy');
    const deadline = Date.now() + COPIED_WITHIN_MS;
    let before = '';
    // The clipboard is filled after the key is answered, type by type: it is full once it stays as it is.
    for (;;) {
      const copied = await pasted(bench, page);
      const now = JSON.stringify(copied);
      if (copied.length > 0 && now !== former && now === before) {
        former = now;
        await page.evaluate(() => getSelection()?.removeAllRanges());
        return copied;
      }
      if (Date.now() > deadline) throw new Error(`nothing was copied on ${page.url()}`);
      before = now;
    }
  };
  return (page) => {
    const next = last.then(() => copyAll(page));
    last = next.catch(() => {});
    return next;
  };
}

async function pasted(bench: Bench, page: Page): Promise<Copied> {
  await page.evaluate((mostMs) => {
    const reading = new Promise<Copied>((resolve) => {
      const read = ({ clipboardData: data }: ClipboardEvent) =>
        resolve([...(data?.types ?? [])].map((type): Copied[number] => [type, data?.getData(type) ?? '']));
      document.addEventListener('paste', read, { once: true, capture: true });
      setTimeout(() => {
        document.removeEventListener('paste', read, true);
        resolve([]);
      }, mostMs);
    });
    Object.assign(window, { pasted: reading });
  }, PASTED_WITHIN_MS);
  await paste(bench, page);
  return page.evaluate(async () => {
    const copied = (await (window as PastingWindow).pasted) ?? [];
    Reflect.deleteProperty(window, 'pasted');
    return copied;
  });
}

async function press({ name }: Bench, page: Page, key: 'a' | 'c', command: string): Promise<void> {
  if (name === 'chromium') return page.keyboard.press(key, { commands: [command] });
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
