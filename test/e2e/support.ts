// One browser with the built extension and all sample pages, for a file of tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from '../../lib/tools/browser/find';
import { type LaunchedBrowser, type LaunchOptions, launchBrowser } from '../../lib/tools/browser/launch';
import { openTab } from '../../lib/tools/browser/open-tab';
import { waitForMarks } from '../../lib/tools/browser/reader';
import { type PageServer, servePages } from '../../lib/tools/browser/serve';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** What test/pages/<slug>/expected.json says. */
export interface Expected {
  slug: string;
  /** As served: over http, because the proxy of the tests speaks plain HTTP. */
  url: string;
  lang: string;
  date: string | null;
  open: boolean;
  /** Of a page about several, all of them. */
  target: string | string[] | null;
  mentions: [surface: string, ref: string][];
}

export const SAMPLES: readonly Expected[] = readdirSync(resolve('test/pages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name: slug }) => {
    const expected = JSON.parse(readFileSync(join('test/pages', slug, 'expected.json'), 'utf8')) as Expected;
    return { ...expected, slug, url: expected.url.replace(/^https:/, 'http:') };
  });

export function sample(slug: string): Expected {
  const found = SAMPLES.find((one) => one.slug === slug);
  if (!found) throw new Error(`no sample page ${slug}`);
  return found;
}

/** The browser, its server, and the end of both. */
export interface Bench extends LaunchedBrowser {
  server: PageServer;
  close(): Promise<void>;
}

/** The built extension, as `npm run build` leaves it. */
export const BUILT: Record<BrowserName, string> = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
};

/** Starts a browser with the extension, or bare, and serves every sample. */
export async function startBench(
  name: BrowserName,
  options: Partial<LaunchOptions> & { bare?: boolean } = {},
): Promise<Bench> {
  const server = await servePages();
  for (const { slug, url } of SAMPLES) servePage(server, url, readFileSync(join('test/pages', slug, 'source.html')));
  const { bare, ...rest } = options;
  const extension = bare ? undefined : BUILT[name];
  const launched = await launchBrowser(name, {
    executable: ensureBrowser(name),
    proxyPort: server.port,
    extension,
    ...rest,
  });
  return {
    ...launched,
    server,
    close: async () => {
      await launched.browser.close();
      await server.close();
    },
  };
}

/** Serves a page and its icon, for a missing icon is an error in the console. */
export function servePage(server: PageServer, url: string, body: string | Buffer, type?: string): void {
  server.add(url, body, type);
  server.add(new URL('/favicon.ico', url).href, '', 'image/x-icon');
}

/** An article like many: dated March 2020, with the given inner HTML for its body. */
export function articleOf(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Idlib</title>${head}
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2020-03-06T22:14:00Z"></head>
    <body><article><h1>The week in Idlib</h1>${body}</article></body></html>`;
}

/** Opens a page and gives what its console and its errors said, as they come. */
export async function openPage(
  bench: Bench,
  url: string,
  viewport = { width: 1100, height: 900 },
): Promise<{ page: Page; said: string[] }> {
  const page = await openTab(bench.browser);
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  await page.setViewport(viewport);
  await page.goto(url, { waitUntil: 'load' });
  return { page, said };
}

/** Opens a page and waits until it is marked. */
export async function openMarked(
  bench: Bench,
  url: string,
  viewport?: { width: number; height: number },
): Promise<{ page: Page; said: string[] }> {
  const opened = await openPage(bench, url, viewport);
  await waitForMarks(opened.page);
  return opened;
}

/** The events by which content scripts of WXT's own announce themselves to the page, and let themselves be ended. */
export function wxtEventsOf({ extensionId }: Bench): string[] {
  const ids = [extensionId, 'truceline@truceline.example'];
  return ids.flatMap((id) => ['page', 'content'].map((entry) => `${id}:${entry}:wxt:content-script-started`));
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
