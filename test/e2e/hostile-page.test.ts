// A hostile page: what it can do to the extension.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenMarks } from '../../lib/tools/browser/reader';
import { cardOf } from './popover-text';
import {
  articleOf,
  type Bench,
  BROWSERS,
  openMarked,
  openPage,
  pause,
  servePage,
  startBench,
  wxtEventsOf,
} from './support';

const PAGE = 'http://hostile.example/idlib';
const SABOTAGE = 'http://sabotage.example/idlib';
const BODY = `<p>Russia and Turkey agreed on a ceasefire in Idlib, the UN said. ${'Patrols began on the road. '.repeat(30)}</p>`;
const QUIET_MS = 500;

/** Runs in the page before its content: breaks what a script of the page could break. */
function sabotage(): void {
  const broken = () => {
    throw new Error('sabotage');
  };
  Object.assign(window, { Highlight: broken, StaticRange: broken, MutationObserver: broken, postMessage: broken });
  Object.assign(Array.prototype, { map: broken, flatMap: broken, push: broken });
  Object.assign(Map.prototype, { get: broken, set: broken });
  Object.defineProperty(Node.prototype, 'firstChild', { get: broken });
  Object.defineProperty(Node.prototype, 'textContent', { get: broken });
  Object.assign(Document.prototype, { createRange: broken, querySelectorAll: broken });
}

const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(name);
    servePage(bench.server, PAGE, articleOf(BODY));
    servePage(bench.server, SABOTAGE, articleOf(BODY, `<script>(${sabotage})()</script>`));
  });
  afterAll(() => bench?.close());

  it('cannot end the marks by messages or events it forges', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    const before = await texts(page);
    await page.evaluate((events) => {
      for (const type of events) {
        const detail = { type, contentScriptName: 'page', messageId: 'forged' };
        for (const target of [window, document]) target.dispatchEvent(new CustomEvent(type, { detail }));
        postMessage(detail, '*');
      }
      for (const type of ['choose', 'summary', 'command', 'popover']) {
        postMessage({ type, target: null, command: 'open-mention' }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
      }
    }, wxtEventsOf(bench));
    await pause(QUIET_MS);
    expect(await texts(page)).toEqual(before);
    expect(await cardOf(page, 'Russia')).toMatch(/^Russian Federation/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('cannot keep marks away by breaking its own prototypes', async () => {
    const { page } = await openPage(bench, SABOTAGE);
    // Everything that the driver would wait with is broken, too.
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(1);
    await page.close();
  });

  it('that clears the registry breaks nothing, and is marked again when it changes', async () => {
    const { page, said } = await openMarked(bench, PAGE);
    const before = await texts(page);
    const { x, y } = (await seenMarks(page)).find(({ text }) => text === 'Russia') ?? { x: 0, y: 0 };
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(x + 40, y + 120);
    await page.mouse.move(x, y, { steps: 4 });
    await page.waitForFunction(() => document.querySelector('div[popover]:popover-open') !== null);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('article')?.append('More is expected.'));
    await expect.poll(() => texts(page), { timeout: 5000 }).toEqual(before);
    expect(said).toEqual([]);
    await page.close();
  });
});
