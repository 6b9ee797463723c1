// Documents that are no article, and settings that are none: nothing breaks and nothing wrong is marked.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenMarks, waitForMarks } from '../../lib/tools/browser/reader';
import { openExtensionPage, storeSettings } from './extension-pages';
import { type Bench, BROWSERS, openMarked, openPage, pause, sample, servePage, startBench } from './support';

const WORDS = 'Russia and Turkey agreed on a ceasefire in Idlib, the UN said. ';
const PROSE = `<p>${WORDS.repeat(20)}</p>`;
const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><article>${PROSE}</article></body></html>`;
const NO_ARTICLES: [string, string, string][] = [
  ['JSON', 'application/json', JSON.stringify({ text: WORDS.repeat(20) })],
  ['XML', 'application/xml', `<?xml version="1.0"?><news><p>${WORDS.repeat(20)}</p></news>`],
  ['a feed', 'text/xml', `<?xml version="1.0"?><rss version="2.0"><channel><item>${WORDS}</item></channel></rss>`],
  ['SVG', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${WORDS.repeat(20)}</text></svg>`],
  ['plain text', 'text/plain', WORDS.repeat(50)],
  ['an empty page', 'text/html', ''],
];
/** Long enough for the late second look of the content script. */
const STAYS_CLOSED_MS = 2500;

const urlOf = (kind: string) => `http://documents.example/${encodeURIComponent(kind)}`;
const registered = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()]);

describe.each(BROWSERS)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    for (const [kind, type, body] of NO_ARTICLES) servePage(bench.server, urlOf(kind), body, type);
    servePage(bench.server, urlOf('xhtml'), XHTML, 'application/xhtml+xml');
  });
  afterAll(() => bench?.close());

  it.concurrent('documents without an article stay unmarked', async () => {
    const opened = await Promise.all(
      NO_ARTICLES.map(async ([kind]) => [kind, await openPage(bench, urlOf(kind))] as const),
    );
    await pause(STAYS_CLOSED_MS);
    for (const [kind, { page, said }] of opened) {
      expect(await registered(page), kind).toEqual([]);
      expect(said, kind).toEqual([]);
      await page.close();
    }
  });

  it.concurrent('XHTML is marked like HTML', async () => {
    const { page, said } = await openMarked(bench, urlOf('xhtml'));
    expect((await seenMarks(page)).map(({ text }) => text)).toContain('Turkey');
    expect(said).toEqual([]);
    await page.close();
  });

  it.each([
    ['a word', 'nonsense'],
    ['a choice of another version', { density: 'twice' }],
    ['a number out of reach', { restMs: 1 }],
  ])('settings that are %s give way to the defaults, and the options say so', async (_what, stored) => {
    await storeSettings(bench, stored as Parameters<typeof storeSettings>[1]);
    const { page, said } = await openPage(bench, sample('gcf-april-2020').url);
    await waitForMarks(page);
    const shown = (await seenMarks(page)).length;
    expect(shown).toBeLessThan(sample('gcf-april-2020').mentions.length);
    expect(shown).toBeGreaterThan(20);
    expect(said).toEqual([]);
    const options = await openExtensionPage(bench, 'options.html');
    await options.waitForFunction(() => /The defaults are in use/.test(document.body.innerText));
    expect(
      await options.$eval('input[type="radio"][value="section"]', (one) => (one as HTMLInputElement).checked),
    ).toBe(true);
    await Promise.all([page.close(), options.close()]);
  });
});
