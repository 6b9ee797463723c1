// Scripts that come into a page twice, and frames that come and go, change nothing.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenMarks } from '../../lib/tools/browser/reader';
import { openExtensionPage } from '../e2e/extension-pages';
import { cardOf, popoverText } from '../e2e/popover-text';
import { articleOf, type Bench, BROWSERS, openMarked, pause, servePage, startBench } from '../e2e/support';

const PAGE = 'http://again.example/idlib';
const FRAME = 'http://again.example/frame';
const BODY = `<p><b>Turkey</b> and Russia agreed on a ceasefire in Idlib.</p>
  <p>Germany welcomed the truce. ${'Patrols began on the road. '.repeat(30)}</p>`;
const FRAMES = 30;
const SETTLED_MS = 500;

/** Of the API, what runs a script in the pages of a host. */
interface Api {
  tabs: { query(filter: { url: string }): Promise<{ id: number }[]> };
  scripting: { executeScript(order: { target: { tabId: number }; files: string[] }): Promise<unknown> };
}

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);

/** Runs scripts of the extension once more in the page. */
async function inject(bench: Bench, files: string[]): Promise<void> {
  const options = await openExtensionPage(bench, 'options.html');
  await options.evaluate(
    async (url, names) => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const api = (world.browser ?? world.chrome) as Api;
      for (const { id } of await api.tabs.query({ url })) {
        await api.scripting.executeScript({ target: { tabId: id }, files: names });
      }
    },
    PAGE,
    files,
  );
  await options.close();
}

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    servePage(bench.server, PAGE, articleOf(BODY));
    servePage(bench.server, FRAME, articleOf(BODY));
  });
  afterAll(() => bench?.close());

  it.each([[['/page.js']], [['/page.js', '/reader.js', '/session.js', '/following.js', '/popover.js']]])(
    'a page into which %j come twice more is marked once, and opens one popover',
    async (files) => {
      const { page, said } = await openMarked(bench, PAGE);
      const before = await texts(page);
      await inject(bench, files);
      await inject(bench, files);
      await page.bringToFront();
      await pause(SETTLED_MS);
      expect(await texts(page)).toEqual(before);
      expect(await cardOf(page, 'Turkey')).toMatch(/^Türkiye/);
      expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
      await page.keyboard.press('Escape');
      await expect.poll(() => popoverText(page)).toBe('');
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it('frames that come and go leave the page its marks and its popover', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    const before = await texts(page);
    await cardOf(page, 'Turkey');
    await page.evaluate(
      async (url, count) => {
        for (let time = 0; time < count; time++) {
          const frame = document.createElement('iframe');
          frame.src = url;
          document.body.append(frame);
          await new Promise((done) => setTimeout(done, 20));
          if (time % 3 > 0) frame.remove();
        }
        for (const frame of document.querySelectorAll('iframe')) frame.remove();
      },
      FRAME,
      FRAMES,
    );
    await pause(SETTLED_MS);
    expect(await texts(page)).toEqual(before);
    expect(await popoverText(page)).toMatch(/^Türkiye/);
    expect(said).toEqual([]);
    await page.close();
  });
});
