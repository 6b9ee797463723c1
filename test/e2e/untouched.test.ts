// The page is the same with and without the extension, until a popover opens and after it closes.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTab } from '../../lib/tools/browser/open-tab';
import { openPopover, waitForMarks } from '../../lib/tools/browser/reader';
import { type Bench, BROWSERS, pause, SAMPLES, startBench } from './support';

const OPEN = SAMPLES.filter(({ open }) => open);

/** Reading again after the page came to rest, and the late second look, are over by then. */
const SETTLED_MS = 2000;

/** Installed before any script of the page: counts mutation records, messages and events of the whole document. */
function watchFromTheStart(): void {
  const seen = { records: 0, messages: 0, globals: [] as string[], before: Object.keys(window) };
  const observer = new MutationObserver((records) => {
    seen.records += records.length;
  });
  // The content script runs after this event, and what the parser did is no concern.
  document.addEventListener('DOMContentLoaded', () => {
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  window.addEventListener('message', () => seen.messages++);
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    seen.messages++;
    return dispatchEvent.call(this, event);
  };
  Object.defineProperty(window, 'seenByPage', { value: seen, enumerable: false });
}

interface SeenByPage {
  records: number;
  messages: number;
  before: string[];
}

/** Everything of a page that a reader or a script could find changed. */
function snapshot() {
  const selection = getSelection();
  selection?.selectAllChildren(document.body);
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  if (selection && selection.rangeCount > 0) holder.append(selection.getRangeAt(0).cloneContents());
  const result = {
    html: document.documentElement.outerHTML,
    text: document.body.innerText,
    selected: selection?.toString() ?? '',
    copied: holder.innerHTML,
    scroll: [document.documentElement.scrollWidth, document.documentElement.scrollHeight, scrollX, scrollY],
    boxes: [...document.querySelectorAll('*')].slice(0, 2000).map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].join(' ');
    }),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    focus: document.activeElement?.tagName ?? '',
    globals: Object.keys(window).sort().join(),
  };
  selection?.removeAllRanges();
  return result;
}

function seenByPage(page: Page): Promise<SeenByPage> {
  return page.evaluate(() => (window as unknown as { seenByPage: SeenByPage }).seenByPage);
}

async function open(bench: Bench, url: string): Promise<Page> {
  const page = await openTab(bench.browser);
  await page.setViewport({ width: 1100, height: 900 });
  await page.evaluateOnNewDocument(watchFromTheStart);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

describe.each(BROWSERS)('the page in %s', (name) => {
  let withUs: Bench;
  let bare: Bench;
  beforeAll(async () => {
    [withUs, bare] = await Promise.all([startBench(name), startBench(name, { bare: true })]);
  });
  afterAll(() => Promise.all([withUs?.close(), bare?.close()]));

  it.concurrent.each(OPEN.map(({ slug, url }) => [slug, url]))('%s is identical', async (_slug, url) => {
    const [ours, other] = await Promise.all([open(withUs, url), open(bare, url)]);
    // The driver leaves names of its own behind when it waits: it waits in both.
    await Promise.all([waitForMarks(ours), other.waitForFunction(() => true, { polling: 50 })]);
    await pause(SETTLED_MS / 2);
    expect(await seenByPage(ours)).toEqual(await seenByPage(other));
    expect((await seenByPage(ours)).records).toBe(0);
    expect((await seenByPage(ours)).messages).toBe(0);
    expect(await ours.evaluate(snapshot)).toEqual(await other.evaluate(snapshot));
    await Promise.all([ours.close(), other.close()]);
  });

  it('has one element more while a popover is open, and none after', async () => {
    const url = OPEN.find(({ slug }) => slug === 'gcf-april-2020')?.url ?? '';
    const page = await open(withUs, url);
    await waitForMarks(page);
    const before = await page.evaluate(snapshot);
    const elements = () => page.evaluate(() => document.querySelectorAll('*').length);
    const count = await elements();
    await openPopover(page, 'Russia');
    expect(await elements()).toBe(count + 1);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot ?? null)).toBeNull();
    await page.keyboard.press('Escape');
    await pause(SETTLED_MS / 4);
    const after = await page.evaluate(snapshot);
    expect({ ...after, scroll: [] }).toEqual({ ...before, scroll: [], boxes: after.boxes });
    expect(await elements()).toBe(count);
    await page.close();
  });
});
