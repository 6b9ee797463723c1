// `npm start`: a real browser on sample articles with the extension at work. Without a display it writes pictures
// to .pictures/ and prints the summary that the popup shows.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './browser/find';
import { type LaunchedBrowser, launchBrowser } from './browser/launch';
import { openPopover, openPopup, openSample, type Sample, summaryText } from './browser/reader';
import { serveSamples } from './browser/samples';
import { type PageServer, servePages } from './browser/serve';
import { runAsProcess } from './command';

const USAGE = `usage: npm start
Shows the extension at work on sample articles in a real browser; without a display, in pictures.`;
const EXTENSION = resolve('.output/chrome-mv3');
const PICTURES = resolve('.pictures');
/** The two founding stories. */
const SHOWN = ['gcf-april-2020', 'idlib-march-2020'];
/** Whose popover the pictures show. */
const SHOWN_ACTOR = 'US';

async function main(): Promise<number> {
  const executable = ensureBrowser('chromium');
  const server = await servePages();
  try {
    await show(executable, server);
  } finally {
    await server.close();
  }
  return 0;
}

async function show(executable: string, server: PageServer): Promise<void> {
  const samples = serveSamples(server, SHOWN);
  const hasDisplay = process.platform === 'darwin' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (hasDisplay) await showOnScreen(executable, server, samples);
  else await showInPictures(executable, server, samples);
}

async function showOnScreen(executable: string, server: PageServer, samples: Sample[]): Promise<void> {
  const launched = await launchBrowser('chromium', {
    executable,
    proxyPort: server.port,
    extension: EXTENSION,
    headless: false,
  });
  for (const sample of samples) await openSample(launched, sample.url);
  console.log('The sample articles are open. Rest the pointer on an underlined name. Close the browser to end.');
  await new Promise((closed) => launched.browser.once('disconnected', closed));
}

async function showInPictures(executable: string, server: PageServer, samples: Sample[]): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const dark of [false, true]) {
    const launched = await launchBrowser('chromium', {
      executable,
      proxyPort: server.port,
      extension: EXTENSION,
      dark,
    });
    try {
      for (const sample of samples) await takePictures(launched, sample, dark ? 'dark' : 'light');
    } finally {
      await launched.browser.close();
    }
  }
  console.log(`\nPictures are in ${PICTURES}`);
}

async function takePictures(launched: LaunchedBrowser, { slug, url }: Sample, theme: 'light' | 'dark'): Promise<void> {
  const path = (what: string) => join(PICTURES, `${slug}-${what}-${theme}.png`) as `${string}.png`;
  const page = await openSample(launched, url);
  await page.screenshot({ path: path('page') });
  await openPopover(page, SHOWN_ACTOR);
  await page.screenshot({ path: path('popover') });
  const popup = await openPopup(launched, page);
  await popup.screenshot({ path: path('popup'), fullPage: true });
  if (theme === 'light') console.log(`\n${url}\n${await summaryText(popup)}`);
  await Promise.all([popup.close(), page.close()]);
}

runAsProcess(USAGE, main);
