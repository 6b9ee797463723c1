// Select all, copy, paste: what a reader takes from a page to another program.
import type { Page } from 'puppeteer-core';
import { paste } from '../e2e/browser-side';
import type { Bench } from '../e2e/support';

type Copied = [type: string, data: string][];
interface PastingWindow {
  pasted?: Promise<Copied>;
}

const COPIED_WITHIN_MS = 10_000;
/** An empty clipboard is not pasted. */
const PASTED_WITHIN_MS = 500;

/** Gives every type that is on the clipboard after the keys; call it for one page of a browser at a time. */
export async function copyAll(bench: Bench, page: Page): Promise<Copied> {
  const former = JSON.stringify(await pasted(bench, page));
  await press(bench, page, 'a', 'SelectAll');
  await press(bench, page, 'c', 'Copy');
  const deadline = Date.now() + COPIED_WITHIN_MS;
  let before = '';
  // The clipboard is filled after the key is answered, type by type: it is full once it stays as it is.
  for (;;) {
    const copied = await pasted(bench, page);
    const now = JSON.stringify(copied);
    if (now !== former && now === before) {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      return copied;
    }
    if (Date.now() > deadline) throw new Error(`nothing was copied on ${page.url()}`);
    before = now;
  }
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
