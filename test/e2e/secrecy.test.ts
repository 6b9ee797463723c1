// A curious page: what it can learn of the extension, and what it can do to it.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenMarks } from '../../lib/tools/browser/reader';
import { cardOf } from './popover-text';
import { articleOf, type Bench, BROWSERS, BUILT, openMarked, openPage, pause, servePage, startBench } from './support';

const CURIOUS = 'http://curious.example/idlib';
const SABOTAGE = 'http://sabotage.example/idlib';
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

interface Report {
  report: { seen: string[]; globals(): string[] };
}

const inline = (script: string) => `<script>${script}</script>`;
const texts = async (page: Page) => (await seenMarks(page)).map(({ text }) => text);

describe.each(BROWSERS)('a curious page in %s', (name) => {
  let bench: Bench;
  /** The events by which WXT's own content scripts announce themselves, and are ended. */
  let wxtEvents: string[];
  beforeAll(async () => {
    bench = await startBench(name);
    const ids = [bench.extensionId, 'truceline@truceline.example'];
    wxtEvents = ids.flatMap((id) => ['page', 'content'].map((entry) => `${id}:${entry}:wxt:content-script-started`));
    servePage(bench.server, CURIOUS, articleOf(BODY, inline(`(${listen})(${JSON.stringify(wxtEvents)})`)));
    servePage(bench.server, SABOTAGE, articleOf(BODY, inline(`(${sabotage})()`)));
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
    const files = readdirSync(BUILT[name], { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => bench.extensionUrl(relative(BUILT[name], join(file.parentPath, file.name)).replaceAll('\\', '/')));
    expect(files.length).toBeGreaterThan(20);
    const { page } = await openMarked(bench, CURIOUS);
    const loaded = await page.evaluate(async (urls) => {
      const loads = (tag: 'img' | 'script' | 'link', url: string) =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(tag);
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          element.setAttribute(tag === 'link' ? 'href' : 'src', url);
          if (tag === 'link') element.setAttribute('rel', 'stylesheet');
          document.head.append(element);
        });
      const fetches = (url: string) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        );
      const tried = urls.map(async (url) => {
        const outcomes = [fetches(url), loads('img', url), loads('script', url), loads('link', url)];
        return (await Promise.all(outcomes)).includes(true) ? [url] : [];
      });
      return (await Promise.all(tried)).flat();
    }, files);
    expect(loaded).toEqual([]);
    await page.close();
  });

  it('cannot end the marks by messages or events it forges', async () => {
    const { page, said } = await openMarked(bench, CURIOUS);
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
    }, wxtEvents);
    await pause(QUIET_MS / 2);
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
    const { page, said } = await openMarked(bench, CURIOUS);
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
