// The atlas of a running browser → how long it takes to stand, and to answer what is typed.
import type { LaunchedBrowser } from '../../../lib/tools/browser/launch';
import { openTab } from '../../../lib/tools/browser/open-tab';

/** tsx names every function of a module by a helper, which a page that is handed one has not. */
const NAMING = 'globalThis.__name = (named) => named';

/** Opens a page of the atlas anew and gives the time in ms from its navigation to the frame with its heading. */
export async function timeToStand(launched: LaunchedBrowser, hash: string): Promise<number> {
  const page = await openTab(launched.browser);
  await page.setViewport({ width: 1200, height: 900 });
  await page.evaluateOnNewDocument(NAMING);
  await page.evaluateOnNewDocument(() => {
    const stood = globalThis as { stood?: Promise<number> };
    stood.stood = new Promise((resolve) => {
      const look = () => {
        if (!document.querySelector('main h1')) return requestAnimationFrame(look);
        // The next frame begins when this one, with the heading in it, is painted.
        requestAnimationFrame(() => resolve(performance.now()));
      };
      requestAnimationFrame(look);
    });
  });
  await page.goto(launched.extensionUrl(`atlas.html${hash}`));
  const time = await page.evaluate(() => (globalThis as unknown as { stood: Promise<number> }).stood);
  await page.close();
  return time;
}

/** Types each text letter by letter and gives, for each letter, the ms until the list with its answer is laid out. */
export async function timesToAnswer(launched: LaunchedBrowser, texts: readonly string[]): Promise<number[]> {
  const page = await openTab(launched.browser);
  await page.setViewport({ width: 1200, height: 900 });
  await page.evaluateOnNewDocument(NAMING);
  await page.goto(launched.extensionUrl('atlas.html'));
  await page.waitForSelector('main h1');
  const times = await page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
    const list = document.querySelector('.search-found');
    const told = document.querySelector('.atlas-search [role="status"]');
    if (!field || !list || !told) throw new Error('the atlas has no search');
    const type = (text: string) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          list.getBoundingClientRect();
          resolve(performance.now() - began);
        });
        for (const place of [list, told])
          observer.observe(place, { childList: true, subtree: true, characterData: true, attributes: true });
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    // The first answer waits for the names, which are read and folded while a reader looks for the field.
    await type('zz');
    const measured: number[] = [];
    for (const text of all) {
      for (let end = 1; end <= text.length; end++) {
        measured.push(await type(text.slice(0, end)));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      // An empty list stands between two texts.
      await type('');
    }
    return measured;
  }, texts);
  await page.close();
  return times;
}
