// The extension's own pages, and what is done through them.
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../lib/model/settings';
import type { BrowserName } from '../../lib/tools/browser/find';
import { openTab } from '../../lib/tools/browser/open-tab';
import { articleOf, type Bench, servePage, startBench } from './support';

/** What of the extension API the tests use. */
export interface ExtensionWorld {
  permissions: { remove(permissions: { origins: string[] }): Promise<boolean> };
  storage: {
    local: { set(items: Record<string, unknown>): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
}

/** Stores settings as the options page would. */
export async function storeSettings(bench: Bench, settings: Partial<Settings> | string): Promise<void> {
  const page = await openExtensionPage(bench, 'options.html');
  await page.evaluate(async (value) => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', ExtensionWorld | undefined>;
    await (world.browser ?? world.chrome)?.storage.local.set({ settings: value });
  }, settings);
  await page.close();
}

/** What is stored of the settings. */
export async function storedSettings(bench: Bench): Promise<Partial<Settings>> {
  const page = await openExtensionPage(bench, 'options.html');
  const stored = await page.evaluate(async () => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', ExtensionWorld | undefined>;
    return (await (world.browser ?? world.chrome)?.storage.local.get('settings'))?.settings;
  });
  await page.close();
  return stored as Partial<Settings>;
}

/** Starts a browser in which every mention is marked, and serves articles by their address. */
export async function startMarkingAll(name: BrowserName, articles: Record<string, string>): Promise<Bench> {
  const bench = await startBench(name);
  await storeSettings(bench, { density: 'all' });
  for (const [url, body] of Object.entries(articles)) servePage(bench.server, url, articleOf(body));
  return bench;
}

/** Takes back the permission to read websites, as a reader can in Firefox. */
export async function withdrawSites(bench: Bench): Promise<void> {
  const page = await openExtensionPage(bench, 'options.html');
  await page.evaluate(() => {
    const { browser } = globalThis as unknown as { browser: ExtensionWorld };
    return browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
  });
  await page.close();
}

/** Opens a page of the extension. */
export async function openExtensionPage(bench: Bench, path: string): Promise<Page> {
  const page = await openTab(bench.browser);
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(bench.extensionUrl(path), bench.name === 'firefox' ? { waitUntil: [] } : { waitUntil: 'load' });
  await page.waitForFunction(() => document.body !== null && document.body.children.length > 0);
  return page;
}
