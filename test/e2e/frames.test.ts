// Articles in frames: those of the page's own origin are read like pages, others are left alone.
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, seenMarks, summaryText, waitForMarks } from '../../lib/tools/browser/reader';
import { storeSettings } from './extension-pages';
import { articleOf, type Bench, BROWSERS, openMarked, openPage, pause, servePage, startBench } from './support';

const HOST = 'http://framed.example';
const STORY = articleOf(`<p>Russia and <b>Turkey</b> agreed on a ceasefire in Idlib, the UN said.</p>
  ${'<p>Patrols began on the road, and the drivers waited for the first of them.</p>'.repeat(12)}
  <p>Later Germany welcomed the truce.</p>`);
const OTHER = articleOf(`<p>France welcomed the truce in Idlib. ${'Patrols began on the road. '.repeat(40)}</p>`);
const FRAME = 'width="600" height="400"';
/** Because of it, the others get a script, too. */
const READ = `<iframe src="/other" ${FRAME}></iframe>`;
/** Pages around: a shell without words of its own. */
const shell = (inner: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reader</title></head><body>${inner}</body></html>`;
const PAGES: Record<string, string> = {
  '/shell': shell(`<p>Today</p><iframe id="story" src="/story" ${FRAME}></iframe>`),
  '/frameset': `<!doctype html><html lang="en"><head><title>Reader</title></head><frameset cols="20%,80%">
    <frame src="/menu"><frame src="/story"></frameset></html>`,
  '/menu': shell('<p>Today</p>'),
  '/both': articleOf(
    `<p>Norway welcomed the ceasefire in Idlib. ${'Patrols began. '.repeat(60)}</p><iframe src="/story" ${FRAME}></iframe>`,
  ),
  '/written': shell(`<iframe srcdoc="${STORY.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" ${FRAME}></iframe>`),
  '/nested': shell('<iframe src="/shell" width="900" height="700"></iframe>'),
  '/tall': shell('<div style="height:900px"></div><iframe src="/story" width="800" height="3000"></iframe>'),
  '/foreign': shell(`${READ}<iframe src="http://other.example/story" ${FRAME}></iframe>`),
  '/around': shell(`${READ}<iframe src="http://other.example/holds-ours" ${FRAME}></iframe>`),
  '/small': shell(`${READ}<iframe src="/story" width="250" height="100"></iframe>`),
  '/many': shell(`${READ}${'<iframe src="/menu"></iframe>'.repeat(7)}<iframe src="/story" ${FRAME}></iframe>`),
  '/late': shell('<p>Today</p>'),
  '/story': STORY,
  '/other': OTHER,
};
/** Longer than a frame's story takes to be found. */
const STAYS_UNMARKED_MS = 3000;

const names = async (frame: Page | Frame) => (await seenMarks(frame)).map(({ text }) => text);
const frameOf = (page: Page, path: string) =>
  page.frames().find((one) => one.url().endsWith(path)) ?? expect.fail(`no frame ${path}`);

describe.each(BROWSERS)('frames in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    for (const [path, body] of Object.entries(PAGES)) servePage(bench.server, HOST + path, body);
    servePage(bench.server, 'http://other.example/story', STORY);
    servePage(bench.server, 'http://other.example/holds-ours', shell(`<iframe src="${HOST}/story" ${FRAME}></iframe>`));
    await storeSettings(bench, { density: 'all' });
  });
  afterAll(() => bench?.close());

  const openFrame = async (path: string, inner = '/story') => {
    const { page, said } = await openPage(bench, HOST + path);
    const frame = frameOf(page, inner);
    await waitForMarks(frame);
    return { page, frame, said };
  };

  it.each([
    ['/shell', '/story'],
    ['/frameset', '/story'],
    ['/nested', '/story'],
    ['/written', 'about:srcdoc'],
  ])('the article in a frame of %s is marked', async (path, inner) => {
    const { page, frame, said } = await openFrame(path, inner);
    expect(await names(frame)).toEqual(expect.arrayContaining(['Russia', 'Turkey', 'ceasefire in Idlib', 'Germany']));
    expect(said).toEqual([]);
    await page.close();
  });

  it('the popup tells of it, and goes to its mentions', async () => {
    const { page, frame } = await openFrame('/shell');
    const popup = await openPopup(bench, page);
    expect(await summaryText(popup)).toMatch(/Idlib.*Germany/s);
    await popup.$eval('button[aria-label="Next mention: Germany"]', (one) => (one as HTMLElement).click());
    await expect.poll(() => popoverIn(frame)).not.toBeNull();
    await popup.close();
    await page.close();
  });

  it('the popup tells of the page itself where that is an article, too', async () => {
    const { page, said } = await openMarked(bench, `${HOST}/both`);
    await waitForMarks(frameOf(page, '/story'));
    expect(await names(page)).toContain('Norway');
    const popup = await openPopup(bench, page);
    const told = await summaryText(popup);
    expect(told).toContain('Norway');
    expect(told).not.toContain('Germany');
    expect(said).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('a popover stands in the part of a tall frame that is seen', async () => {
    const { page, frame } = await openFrame('/tall');
    const mark = (await seenMarks(frame)).find(({ text }) => text === 'Germany') ?? expect.fail('no mark');
    // The mark is near the lower edge of the window: below it, there is room in the frame alone.
    const { x, y } = await page.$eval(
      'iframe',
      (one, inside) => {
        scrollBy({ top: one.getBoundingClientRect().top + inside.y - innerHeight + 40, behavior: 'instant' });
        const { left, top } = one.getBoundingClientRect();
        return { x: left + one.clientLeft + inside.x, y: top + one.clientTop + inside.y };
      },
      mark,
    );
    await page.mouse.move(x + 40, y - 60);
    await page.mouse.move(x, y, { steps: 4 });
    await expect.poll(() => popoverIn(frame)).not.toBeNull();
    const card = (await popoverIn(frame)) ?? expect.fail('no popover');
    const top = (await page.$eval('iframe', (one) => one.getBoundingClientRect().top)) + card.top;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + card.height).toBeLessThanOrEqual(y);
    await page.close();
  });

  it.each([
    ['/foreign', 'is of another origin'],
    ['/around', 'lies within one of another origin'],
    ['/small', 'has no room for a popover'],
    ['/many', 'comes after many others'],
  ])('a frame of %s stays unmarked: it %s', async (path) => {
    const { page, said } = await openPage(bench, HOST + path);
    await waitForMarks(frameOf(page, '/other'));
    await pause(STAYS_UNMARKED_MS);
    expect(await names(frameOf(page, '/story'))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  it('a frame that comes later is marked, and when it goes to another article, that one is', async () => {
    const { page, said } = await openPage(bench, `${HOST}/late`);
    await pause(STAYS_UNMARKED_MS);
    await page.evaluate(() => {
      const frame = Object.assign(document.createElement('iframe'), { src: '/story', width: '600', height: '400' });
      document.body.append(frame);
    });
    await expect.poll(() => page.frames().length).toBe(2);
    await expect.poll(() => names(frameOf(page, '/story')).catch(() => []), { timeout: 8000 }).toContain('Germany');
    await page.$eval('iframe', (one) => Object.assign(one, { src: '/other' }));
    await expect.poll(() => page.frames().some((one) => one.url().endsWith('/other'))).toBe(true);
    await expect.poll(() => names(frameOf(page, '/other')).catch(() => []), { timeout: 8000 }).toContain('France');
    expect(said).toEqual([]);
    await page.close();
  });

  it('no frame is marked on a site that is switched off', async () => {
    await storeSettings(bench, { density: 'all', offSites: ['framed.example'] });
    const { page } = await openPage(bench, `${HOST}/shell`);
    await pause(STAYS_UNMARKED_MS);
    expect(await names(frameOf(page, '/story'))).toEqual([]);
    await page.close();
  });
});

/** Where the popover of a frame stands in it; null when none is open. */
function popoverIn(frame: Frame): Promise<{ top: number; height: number } | null> {
  return frame.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (!host?.matches('div[popover]:popover-open')) return null;
    const { top, height } = host.getBoundingClientRect();
    return height > 100 ? { top, height } : null;
  });
}
