// A curious page: what it can learn of the extension.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadedBy, packageFiles } from './package-files';
import { articleOf, type Bench, BROWSERS, openMarked, pause, servePage, startBench, wxtEventsOf } from './support';

const CURIOUS = 'http://curious.example/idlib';
const BODY = `<p>Russia and Turkey agreed on a ceasefire in Idlib, the UN said. ${'Patrols began on the road. '.repeat(30)}</p>`;
/** Time in which a late message or event would come. */
const QUIET_MS = 1000;

/** Runs in the page before its content: everything that may tell of an extension. */
function listen(names: readonly string[]): void {
  const seen: string[] = [];
  const hear = (event: Event) => {
    if (!event.isTrusted || event.type === 'message') seen.push(`${event.type} event`);
  };
  const types = [window, document, HTMLElement.prototype].flatMap((one) => {
    const found: string[] = [];
    for (const key in one) if (key.startsWith('on')) found.push(key.slice(2));
    return found;
  });
  for (const type of new Set([...types, ...names])) {
    window.addEventListener(type, hear, true);
    document.addEventListener(type, hear, true);
  }
  const before = new Set(Object.getOwnPropertyNames(window));
  const report = { seen, globals: () => Object.getOwnPropertyNames(window).filter((name) => !before.has(name)) };
  addEventListener('load', () => {
    new MutationObserver((records) => {
      for (const { type, target } of records) seen.push(`${type} of ${target.nodeName}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  Object.assign(window, { report });
}

interface Report {
  report: { seen: string[]; globals(): string[] };
}

describe.each(BROWSERS)('a curious page in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    servePage(
      bench.server,
      CURIOUS,
      articleOf(BODY, `<script>(${listen})(${JSON.stringify(wxtEventsOf(bench))})</script>`),
    );
  });
  afterAll(() => bench?.close());

  it('hears no message, no event, sees no change and no new global', async () => {
    const { page } = await openMarked(bench, CURIOUS);
    await pause(QUIET_MS);
    expect(await page.evaluate(() => (window as unknown as Report).report.seen)).toEqual([]);
    const globals = await page.evaluate(() => (window as unknown as Report).report.globals());
    // The driver's own, and the names that the listener itself adds.
    expect(globals.filter((one) => !/^(__|cdc_|puppeteer|report$|\d+$)/.test(one))).toEqual([]);
    await page.close();
  });

  it('loads no file of the extension, by any name', async () => {
    const files = packageFiles(bench);
    expect(files.length).toBeGreaterThan(20);
    const { page } = await openMarked(bench, CURIOUS);
    expect(await loadedBy(page, files)).toEqual([]);
    await page.close();
  });
});
