// `npm run pictures`: the screenshots and tiles that the stores show, taken from the built extension on sample articles.
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { ensureBrowser } from '../browser/find';
import { type LaunchedBrowser, launchBrowser } from '../browser/launch';
import { openTab } from '../browser/open-tab';
import { openPopover, openPopup, openSample } from '../browser/reader';
import { serveSamples } from '../browser/samples';
import { type PageServer, servePages } from '../browser/serve';
import { runAsProcess } from '../command';
import { type PictureSize, SCREENSHOTS, TILES } from './sizes';
import { tilePage, windowOverPage } from './tiles';

const USAGE = `usage: npm run pictures -- [--to FOLDER]
Takes the pictures that the stores show: screenshots and tiles at the sizes they ask for, into .store/pictures.`;
const EXTENSION = resolve('.output/chrome-mv3');
/** Article, and the actor whose card is shown on it. */
const CARD = { slug: 'idlib-march-2020', actor: 'US' };
const DARK = { slug: 'dark-yemen-april-2020', actor: 'Saudi Arabia' };
const RIGHT_TO_LEFT = { slug: 'rtl-yemen-april-2022', actor: 'الأمم المتحدة' };
const ATLAS = 'atlas.html#/target/idlib-2020-03';
/** Fonts and styles of a page of ours are there by then. */
const SETTLED_MS = 400;

interface Studio {
  launched: LaunchedBrowser;
  server: PageServer;
  save: (page: Page, name: keyof typeof SCREENSHOTS | keyof typeof TILES) => Promise<void>;
}

async function main(words: string[]): Promise<number> {
  const { values } = parseArgs({ args: words, options: { to: { type: 'string', default: '.store/pictures' } } });
  const folder = resolve(values.to);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const save: Studio['save'] = async (page, name) => {
    await page.screenshot({ path: join(folder, name) as `${string}.png` });
    console.log(name);
  };
  const executable = ensureBrowser('chromium');
  const server = await servePages();
  try {
    for (const dark of [false, true]) {
      const launched = await launchBrowser('chromium', {
        executable,
        proxyPort: server.port,
        extension: EXTENSION,
        dark,
      });
      const studio = { launched, server, save };
      try {
        if (dark) await pictureCard(studio, DARK, 'screenshot-4-dark.png');
        else await pictureLight(studio);
      } finally {
        await launched.browser.close();
      }
    }
  } finally {
    await server.close();
  }
  return 0;
}

async function pictureLight(studio: Studio): Promise<void> {
  await pictureCard(studio, CARD, 'screenshot-1-card.png');
  await pictureSummary(studio);
  await pictureAtlas(studio);
  await pictureCard(studio, RIGHT_TO_LEFT, 'screenshot-5-right-to-left.png');
  for (const name of Object.keys(TILES) as (keyof typeof TILES)[])
    await picturePage(studio, name, tilePage(name), TILES[name]);
}

/** An article with the card of an actor open on it. */
async function pictureCard(
  { launched, server, save }: Studio,
  { slug, actor }: typeof CARD,
  name: keyof typeof SCREENSHOTS,
): Promise<void> {
  const page = await openArticle(launched, server, slug);
  await openPopover(page, actor);
  await save(page, name);
  await page.close();
}

async function pictureSummary(studio: Studio): Promise<void> {
  const { launched, server } = studio;
  const article = await openArticle(launched, server, CARD.slug);
  const popup = await openPopup(launched, article);
  const pictures = [await article.screenshot(), await popup.screenshot()] as const;
  await Promise.all([article.close(), popup.close()]);
  await picturePage(
    studio,
    'screenshot-2-summary.png',
    windowOverPage(...pictures),
    SCREENSHOTS['screenshot-2-summary.png'],
  );
}

async function pictureAtlas({ launched, save }: Studio): Promise<void> {
  const page = await openTab(launched.browser);
  await page.setViewport(SCREENSHOTS['screenshot-3-atlas.png']);
  await page.goto(launched.extensionUrl(ATLAS));
  await page.waitForSelector('main h1');
  await settle();
  await save(page, 'screenshot-3-atlas.png');
  await page.close();
}

/** A page of ours, given as HTML. */
async function picturePage(
  { launched, save }: Studio,
  name: Parameters<Studio['save']>[1],
  html: string,
  size: PictureSize,
): Promise<void> {
  const page = await openTab(launched.browser);
  await page.setViewport(size);
  await page.setContent(html);
  await settle();
  await save(page, name);
  await page.close();
}

async function openArticle(launched: LaunchedBrowser, server: PageServer, slug: string): Promise<Page> {
  const [article] = serveSamples(server, [slug]);
  if (!article) throw new Error(`there is no sample article ${slug}`);
  const page = await openSample(launched, article.url);
  await page.setViewport(SCREENSHOTS['screenshot-1-card.png']);
  await settle();
  return page;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));

runAsProcess(USAGE, main);
