// One page with the extension and without: opened side by side, and all of it that can be compared.
import type { CDPSession, Page } from 'puppeteer-core';
import { type Bench, pause } from '../e2e/support';
import { chromiumAccessibility } from './chromium-accessibility';
import type { Copier } from './copied';
import { WAITED } from './drawn-whole';
import { firefoxAccessibility } from './firefox-accessibility';
import { type Look, look } from './look';
import type { IdentityPage } from './pages';
import { type Heard, type WatchedWindow, watchPage } from './watch';

/** A window of a browser, and what was said of the page in it. */
export interface Visitor {
  bench: Bench;
  page: Page;
  /** Where the browser has one. */
  session: CDPSession | null;
  /** Lines of all consoles and errors of the page, whichever script they come from. */
  said: string[];
}

/** What a visit to a page leaves to compare. */
export interface Seen extends Look {
  heard: Heard;
  /** Empty where nothing can be selected. */
  copied: [string, string][];
  accessibility: string[];
  said: string[];
  /** What the page itself knows to have been loaded. */
  loaded: string[];
}

/** The page was read again after it came to rest, and scripts of its own are done. */
const SETTLED_MS = 1000;
const MARKED_WITHIN_MS = 15_000;
const POLL_MS = 50;

/** Opens a window, so that its page is in sight while others are open; `names` are events to listen for. */
export async function openVisitor(bench: Bench, names: readonly string[]): Promise<Visitor> {
  const page = await bench.browser.newPage({ type: 'window' });
  const session = bench.name === 'chromium' ? await page.createCDPSession() : null;
  const visitor: Visitor = { bench, page, session, said: [] };
  if (session) await hearAllWorlds(session, (line) => visitor.said.push(line));
  else page.on('console', (message) => visitor.said.push(message.text()));
  page.on('pageerror', (error) => visitor.said.push(String(error)));
  await page.setViewport({ width: 1100, height: 900 });
  await page.evaluateOnNewDocument(watchPage, [...names]);
  return visitor;
}

/** The driver tells only of the page's own world. */
async function hearAllWorlds(session: CDPSession, say: (line: string) => void): Promise<void> {
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    say(`${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    say(`${text} ${exception?.description}`);
  });
  session.on('Log.entryAdded', ({ entry: { source, text, url } }) => {
    if (!WAITED.test(text)) say(`${source}: ${text} ${url ?? ''}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

/** Goes to a page as if it were the window's first. */
export async function goTo(visitor: Visitor, url: string): Promise<void> {
  const { page } = visitor;
  // What was said of the former page until it has gone is not this one's.
  await page.goto('about:blank');
  visitor.said.length = 0;
  // Where the pointer rests, a page may look different.
  await page.mouse.move(0, 0);
  await page.goto(url, { waitUntil: 'load' });
}

/** Waits until something is marked, by no means that leaves a trace in the page. @throws when nothing is, in time. */
export async function untilMarked(page: Page): Promise<void> {
  const deadline = Date.now() + MARKED_WITHIN_MS;
  while (!(await isMarked(page))) {
    if (Date.now() > deadline) throw new Error(`nothing was marked on ${page.url()}`);
    await pause(POLL_MS);
  }
}

/** A page whose script works on after loading says so by a name of its own. */
async function untilDone(page: Page): Promise<void> {
  const isDone = () => page.evaluate(() => (window as { pageIsDone?: boolean }).pageIsDone !== false);
  while (!(await isDone())) await pause(POLL_MS);
}

export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('truceline-')));
}

/** Visits the page until all is done that it and the extension do by themselves. */
export async function visit(visitor: Visitor, { url, marked }: IdentityPage, copy: Copier): Promise<Seen> {
  const { bench, page } = visitor;
  await goTo(visitor, url);
  if (marked && bench.extensionId !== '') await untilMarked(page);
  await untilDone(page);
  await pause(SETTLED_MS);
  return see(visitor, copy);
}

async function see({ bench, page, session, said }: Visitor, copy: Copier): Promise<Seen> {
  const first = await page.evaluate(look);
  const accessibility = session ? await chromiumAccessibility(session) : await firefoxAccessibility(bench, page.url());
  const copied = first.selected === '' ? [] : await copy(page);
  const heard = await page.evaluate(() => (window as unknown as WatchedWindow).heard);
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  // The page's icon is the browser's own errand, at its own time.
  const isOfPage = (one: string) => !one.endsWith('/favicon.ico');
  return { ...first, heard, copied, accessibility, said: [...said], loaded: loaded.filter(isOfPage).sort() };
}
