// A browser in which the extension comes and goes: installed, switched off and on, updated, removed.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { closeWelcome } from '../../lib/tools/browser/close-welcome';
import type { BrowserName } from '../../lib/tools/browser/find';
import { openTab } from '../../lib/tools/browser/open-tab';
import { inFirefox } from '../e2e/browser-side';
import { type Bench, BUILT, openPage, startBench } from '../e2e/support';

/** Of Chromium's API, what its page of extensions is asked to use. */
interface Management {
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; [setting: string]: unknown }): Promise<void>;
  };
}

const FIREFOX_ADDON = "AddonManager.getAddonByID('truceline@truceline.example')";

/** A bench whose extension can be put in and taken out. */
export interface Life extends Bench {
  /** The page's pixels before the extension was ever there, as a string that can be compared. */
  bare(url: string): string;
  /** Puts the extension in and on again, where it is not. */
  restore(): Promise<void>;
  /** Puts a version of the extension in the place of the one that runs. */
  update(): Promise<void>;
  remove(): Promise<void>;
  switchTo(on: boolean): Promise<void>;
  /** Chromium's settings of the extension, as its reader finds them on the page of extensions. */
  configure(change: Record<string, unknown>): Promise<void>;
}

/** Starts a browser, looks at the pages, then installs a copy of the built extension. */
export async function startLife(name: BrowserName, pages: Record<string, string> = {}): Promise<Life> {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-life-'));
  cpSync(BUILT[name], folder, { recursive: true });
  const bench = await startBench(name, { bare: true });
  const pixels = new Map<string, string>();
  for (const [url, html] of Object.entries(pages)) {
    bench.server.add(url, html);
    bench.server.add(new URL('/favicon.ico', url).href, '', 'image/x-icon');
    const { page } = await openPage(bench, url);
    pixels.set(url, await pixelsOf(page));
    await page.close();
  }
  const install = async (): Promise<string> => {
    const id = await bench.browser.installExtension(folder);
    await closeWelcome(name, bench.browser);
    return id;
  };
  let extensionId = await install();
  let present = true;
  let on = true;
  let version = 1;

  const inManagement = async (work: (page: Page) => Promise<void>): Promise<void> => {
    const page = await openTab(bench.browser);
    await page.goto('chrome://extensions');
    await work(page);
    await page.close();
  };
  const switchTo = async (value: boolean): Promise<void> => {
    on = value;
    if (name === 'firefox') {
      await inFirefox(bench, `${FIREFOX_ADDON}.then((addon) => addon.${value ? 'enable' : 'disable'}())`);
      return;
    }
    await inManagement((page) =>
      page.evaluate(
        (id, state) => (globalThis as unknown as { chrome: Management }).chrome.management.setEnabled(id, state),
        extensionId,
        value,
      ),
    );
  };
  return {
    ...bench,
    get extensionId() {
      return extensionId;
    },
    extensionUrl: (path) =>
      name === 'chromium' ? `chrome-extension://${extensionId}/${path}` : bench.extensionUrl(path),
    bare: (url) => pixels.get(url) ?? '',
    async restore() {
      if (!present) extensionId = await install();
      present = true;
      if (!on) await switchTo(true);
    },
    async update() {
      const path = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
      writeFileSync(path, JSON.stringify({ ...manifest, version: `0.1.${version++}` }));
      extensionId = await bench.browser.installExtension(folder);
    },
    async remove() {
      await bench.browser.uninstallExtension(extensionId);
      present = false;
    },
    switchTo,
    configure: (change) =>
      inManagement((page) =>
        page.evaluate(
          (all) =>
            (globalThis as unknown as { chrome: Management }).chrome.developerPrivate.updateExtensionConfiguration(all),
          { ...change, extensionId },
        ),
      ),
    close: async () => {
      await bench.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What is seen of the page, as a string that can be compared. */
export async function pixelsOf(page: Page): Promise<string> {
  return Buffer.from(await page.screenshot()).toString('base64');
}
