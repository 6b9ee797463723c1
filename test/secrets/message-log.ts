// Every message of the extension, as one of its own pages hears them: what a page sends reaches all of them.
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../e2e/extension-pages';
import type { Bench } from '../e2e/support';

/** Of the extension API, what a listener uses. */
interface Api {
  runtime: { onMessage: { addListener(heard: (message: unknown) => void): void } };
  tabs: {
    query(filter: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  storage: Record<
    string,
    { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> } | undefined
  >;
}

interface World {
  browser?: Api;
  chrome?: Api;
  heard?: unknown[];
}

export interface MessageLog {
  page: Page;
  /** What pages have sent so far. */
  heard(): Promise<unknown[]>;
  /** Sends a page what the popup or a command would, and gives its answer. */
  askPage(url: string, message: object): Promise<unknown>;
  /** All that the extension keeps, by store, with the stores of its origin that it does not use. */
  stored(): Promise<Record<string, unknown>>;
  /** Keeps something as the extension would. */
  store(items: object): Promise<void>;
}

/** Opens a page of the extension that hears along. */
export async function logMessages(bench: Bench): Promise<MessageLog> {
  const page = await openExtensionPage(bench, 'options.html');
  await page.evaluate(() => {
    const world = globalThis as unknown as World;
    const heard: unknown[] = [];
    (world.browser ?? world.chrome)?.runtime.onMessage.addListener((message) => void heard.push(message));
    world.heard = heard;
  });
  return {
    page,
    heard: () => page.evaluate(() => (globalThis as unknown as World).heard ?? []),
    askPage: (url, message) =>
      page.evaluate(
        async (at, sent) => {
          const world = globalThis as unknown as World;
          const tabs = (world.browser ?? world.chrome)?.tabs;
          const [tab] = (await tabs?.query({ url: at })) ?? [];
          return tabs?.sendMessage(tab?.id ?? -1, sent);
        },
        url,
        message,
      ),
    store: (items) =>
      page.evaluate(async (kept) => {
        const world = globalThis as unknown as World;
        await (world.browser ?? world.chrome)?.storage.local?.set(kept);
      }, items),
    stored: () =>
      page.evaluate(async () => {
        const world = globalThis as unknown as World;
        const storage = (world.browser ?? world.chrome)?.storage ?? {};
        const areas = ['local', 'session', 'sync'].map(async (name) => [name, await storage[name]?.get(null)]);
        return {
          ...Object.fromEntries(await Promise.all(areas)),
          localStorage: { ...localStorage },
          sessionStorage: { ...sessionStorage },
          cookie: document.cookie,
          databases: (await indexedDB.databases()).map(({ name }) => name),
          caches: await caches.keys(),
        };
      }),
  };
}
