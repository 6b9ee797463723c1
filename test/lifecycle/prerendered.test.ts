// A page that the browser loads before its reader asks for it: it is marked when it is seen, and keeps out of what is seen.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, seenMarks, summaryText } from '../../lib/tools/browser/reader';
import { sendCommand } from '../e2e/browser-side';
import { startMarkingAll } from '../e2e/extension-pages';
import { expectClosed } from '../e2e/popover-closed';
import { cardOf, cardText, popoverText } from '../e2e/popover-text';
import { articleOf, type Bench, openMarked, servePage } from '../e2e/support';

const SEEN = 'http://soon.example/idlib';
const SOON = 'http://soon.example/sochi';
const MARKED = 'http://soon.example/marked';
const FILLER = `${'Patrols began on the road. '.repeat(30)}`;
const BODY = `<p><b>Turkey</b> and Russia agreed on a ceasefire in Idlib.</p><p>${FILLER}</p>`;
const NEXT = `<p><b>Iran</b> and Russia agreed on a ceasefire in Idlib.</p><p>Germany welcomed the truce. ${FILLER}</p>`;
const RULES = `<script type="speculationrules">{"prerender":[{"urls":["/sochi"],"eagerness":"immediate"}]}</script>
  <a href="/sochi">The week in Sochi</a>`;
/** What the page that is loaded early sees of us: it asks for a file once it is marked. */
const WITNESS = `<script>
  const marks = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('truceline-')).length;
  window.early = { was: document.prerendering, marks: -1 };
  const timer = setInterval(() => {
    if (marks() === 0) return;
    clearInterval(timer);
    fetch('/marked');
  }, 50);
  document.addEventListener('prerenderingchange', () => { early.marks = marks(); });
</script>`;

interface Early {
  was: boolean;
  marks: number;
}

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);

describe('in chromium', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startMarkingAll('chromium', {});
    servePage(bench.server, SEEN, articleOf(BODY + RULES));
    servePage(bench.server, MARKED, '');
    servePage(bench.server, SOON, articleOf(NEXT, WITNESS));
  });
  afterAll(() => bench?.close());

  /** Opens the page that has the next one loaded, and waits until it is. */
  async function openWithNext(): Promise<{ page: Page; said: string[] }> {
    const before = marked();
    const opened = await openMarked(bench, SEEN);
    await expect.poll(marked).toBe(before + 1);
    return opened;
  }
  const marked = () => bench.server.requests.filter(({ url }) => url === MARKED).length;

  async function follow(page: Page): Promise<Early> {
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    await page.waitForFunction(() => (window as unknown as { early: Early }).early.marks >= 0);
    return page.evaluate(() => (window as unknown as { early: Early }).early);
  }

  it('a page that was loaded early is marked in the moment in which it is seen, and answers', async () => {
    const { page, said } = await openWithNext();
    const early = await follow(page);
    expect(early.was).toBe(true);
    expect(early.marks).toBeGreaterThan(0);
    expect(await texts(page)).toContain('Iran');
    expect(await cardOf(page, 'Iran')).toMatch(/^Iran/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('a page that was loaded early answers nothing that is asked of the one that is seen', async () => {
    const { page, said } = await openWithNext();
    const popup = await openPopup(bench, page);
    const summary = await summaryText(popup);
    expect(summary).toContain('Türkiye');
    expect(summary).not.toContain('Iran');
    await popup.close();
    await page.bringToFront();
    await sendCommand(bench, 'next-mention');
    expect(await cardText(page)).toMatch(/^Türkiye/);
    await page.keyboard.press('Escape');
    await expectClosed(page);
    const early = await follow(page);
    expect(early.was).toBe(true);
    expect(await popoverText(page)).toBe('');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(said).toEqual([]);
    await page.close();
  });

  it('a page that was loaded early makes no request', async () => {
    const before = bench.server.requests.length;
    const { page } = await openWithNext();
    const urls = bench.server.requests.slice(before).map(({ url }) => url);
    // Chromium has errands of its own, none of them by http.
    expect(urls.filter((url) => url.startsWith('http:') && url !== SEEN && !url.endsWith('.ico'))).toEqual([
      SOON,
      MARKED,
    ]);
    await page.close();
  });
});
