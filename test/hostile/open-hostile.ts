// Serving, opening and questioning a hostile page.
import type { Frame, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { inFirefox } from '../e2e/browser-side';
import { type Bench, servePage } from '../e2e/support';
import { type HostilePage, type HostileTab, MARKS, type Opened, sourceOf } from './hostile-page';
import { type Witness, witness } from './witness';

type World = Window & { witness: Witness };

/** What Firefox remarks of a page that was left while we asked something, and of one that tried to load our files. */
const BROWSERS_OWN = /context unloaded|may not load or link to/;
/** Busy machines get their time: reading takes its own share of it only. */
const HOLDS_WITHIN_MS = 30_000;

/** The address of the nth page. */
export const urlOf = ({ id }: HostilePage, at: number) => `http://${id.toLowerCase()}-${at}.hostile.example/idlib`;

/** Serves a page and what it loads. */
export function serveHostile({ server }: Bench, one: HostilePage, url: string): void {
  const { text, type } = sourceOf(one);
  servePage(server, url, text, type);
  server.add(new URL('/witness.js', url).href, `(${witness})()`, 'text/javascript');
  for (const [path, html] of Object.entries(one.beside ?? {})) servePage(server, new URL(path, url).href, html);
}

/** Opens an address in a window of its own, which is seen as if there were no other. */
export async function openWindow({ browser }: Bench, url: string): Promise<Opened> {
  const page = await browser.newPage({ type: 'window' });
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  return { page, said };
}

/** Waits until something holds. Pages are open side by side, where `expect.poll` would not know its test. */
export function eventually(holds: () => Promise<void>): Promise<void> {
  return vi.waitFor(holds, { timeout: HOLDS_WITHIN_MS, interval: 50 });
}

/** Opens it, and waits for its marks. */
export async function openHostile(
  bench: Bench,
  startBare: () => Promise<Bench>,
  one: HostilePage,
  url: string,
): Promise<HostileTab> {
  const openWithoutUs = async () => {
    const bare = await startBare();
    serveHostile(bare, one, url);
    return openWindow(bare, url);
  };
  const tab = { bench, openWithoutUs, url, ...(await openWindow(bench, url)) };
  await expectMarks(tab, one.marks ?? MARKS);
  return tab;
}

/** What is painted under names of ours, in the order of the alphabet. */
export async function markedWords(page: Page | Frame): Promise<string[]> {
  const all = await page.evaluate(() => (window as unknown as World).witness?.marks() ?? []);
  return all
    .filter(({ key }) => key.startsWith('truceline-') && key !== 'truceline-focus')
    .map(({ text }) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' '))
    .sort();
}

/** Waits until exactly these words are marked. */
export function expectMarks({ page }: HostileTab, words: readonly string[]): Promise<void> {
  return eventually(async () => expect(await markedWords(page)).toEqual([...words].sort()));
}

/** How many elements came to stand beside the body: each opening of a popover is one. */
export function besideBody({ page }: Opened): Promise<number> {
  return page.evaluate(() => (window as unknown as World).witness.besideBody());
}

/** Longest time in which the page could not answer since it was last asked, in milliseconds. */
export function longestGap({ page }: Opened): Promise<number> {
  return page.evaluate(() => (window as unknown as World).witness.longestGap());
}

/** What our scripts threw and is not in `told` yet, where the page's console does not tell: Firefox keeps it in the browser's. */
export async function thrownByUs(bench: Bench, told: Set<string>): Promise<string[]> {
  if (bench.name === 'chromium') return [];
  const all = await inFirefox(
    bench,
    `Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
      .filter(({ sourceName, errorMessage }) => /moz-extension:.*\\/(page|reader|popover)\\.js/.test(sourceName + errorMessage))
      .map(({ errorMessage, sourceName, lineNumber, columnNumber }) =>
        (errorMessage + ' ' + sourceName + ':' + lineNumber + ':' + columnNumber).replaceAll('\\n', ' ')).join('\\n')`,
  );
  const lines = String(all ?? '').split('\n');
  const fresh = lines.filter((line) => line !== '' && !BROWSERS_OWN.test(line) && !told.has(line));
  for (const line of fresh) told.add(line);
  return fresh;
}
