// The bench's own browser: Chromium, headless, with bundles of our pages served under a made-up host.
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser } from '../../lib/tools/browser/find';
import { launchBrowser } from '../../lib/tools/browser/launch';
import { type PageServer, servePages } from '../../lib/tools/browser/serve';

const HOST = 'http://bench.example';
const JSON_TYPE = 'application/json; charset=utf-8';
const SCRIPT_TYPE = 'text/javascript; charset=utf-8';

/** Serves files of the bench; a page is named after its bundle. */
export interface BenchServer {
  server: PageServer;
  /** Its address from now on. */
  addFile(path: string, body: string): string;
  addPage(path: string, entry: string): Promise<string>;
}

/** A started browser. */
export interface BenchBrowser {
  /** A page in a context of its own, so in a process of its own: nothing is warm. */
  withPage<T>(address: string, use: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function serveBench(): Promise<BenchServer> {
  const server = await servePages();
  server.add(`${HOST}/favicon.ico`, '', 'image/x-icon');
  const addFile = (path: string, body: string, type = JSON_TYPE) => {
    server.add(`${HOST}/${path}`, body, type);
    return `${HOST}/${path}`;
  };
  return {
    server,
    addFile,
    addPage: async (path, entry) => {
      const script = addFile(`${path}.js`, await bundle(entry), SCRIPT_TYPE);
      return addFile(path, `<!doctype html><title>bench</title><script src="${script}"></script>`, 'text/html');
    },
  };
}

export async function startBenchBrowser({ server }: BenchServer): Promise<BenchBrowser> {
  const { browser } = await launchBrowser('chromium', {
    executable: ensureBrowser('chromium'),
    proxyPort: server.port,
  });
  return {
    withPage: async (address, use) => {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        // How long a measure may take is for the one who measures to say.
        page.setDefaultTimeout(0);
        await page.goto(address, { waitUntil: 'load' });
        return await use(page);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

/** One classic script of an entry and all it imports. */
export async function bundle(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: resolve(entry), formats: ['iife'], name: 'benchPage' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error(`no bundle of ${entry}`);
  return output.output[0].code;
}

/** The wait of so many milliseconds is over before the work is. */
export class TooLong extends Error {}

/** @throws TooLong; the work goes on, so its page must be closed. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLong(`over ${ms / 1000} s`)), ms);
  });
  // When time is up nobody waits for the work any more, and its page goes away under it.
  work.catch(() => {});
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
