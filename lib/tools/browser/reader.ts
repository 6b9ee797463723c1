// What a reader does, done by a driver: open an article, rest the pointer on a name, open the popup.
import type { Frame, Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './launch';
import { openTab } from './open-tab';

/** A sample article. */
export interface Sample {
  slug: string;
  url: string;
  html: Buffer;
}

/** A mark as the page's registry tells of it. */
export interface SeenMark {
  style: string;
  text: string;
  /** Middle of its first rectangle, in CSS pixels of the viewport. */
  x: number;
  y: number;
}

const MARKED_WITHIN_MS = 15_000;
const OPEN_WITHIN_MS = 15_000;
/** Behind another tab there are no frames to wait for, so that waiting goes by the clock. */
const POLL_MS = 50;
const POPUP_SIZE = { width: 400, height: 640 };

/** Opens an article and waits until it is marked. @throws when nothing is marked in time. */
export async function openSample({ browser }: LaunchedBrowser, url: string): Promise<Page> {
  const page = await openTab(browser);
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  await waitForMarks(page);
  return page;
}

export async function waitForMarks(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('truceline-')), {
    timeout: MARKED_WITHIN_MS,
    polling: POLL_MS,
  });
}

/**
 * All marks in the order of the document; those of one shadow tree as they come.
 * The registry is the page's own, so its script may look.
 */
export function seenMarks(page: Page | Frame): Promise<SeenMark[]> {
  return page.evaluate(() => {
    const marks: { style: string; text: string; x: number; y: number; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('truceline-') || name === 'truceline-focus') continue;
      for (const one of highlight) {
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        const rect = range.getClientRects()[0];
        const text = range
          .toString()
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' ');
        // Ranges of different trees cannot be compared: what is in a shadow tree stands where its host does.
        let place = range;
        for (
          let root = range.startContainer.getRootNode();
          root instanceof ShadowRoot;
          root = root.host.getRootNode()
        ) {
          place = document.createRange();
          place.selectNode(root.host);
        }
        marks.push({
          style: name.slice('truceline-'.length),
          text,
          x: rect ? (rect.left + rect.right) / 2 : -1,
          y: rect ? (rect.top + rect.bottom) / 2 : -1,
          range: place,
        });
      }
    }
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ range: _range, ...mark }) => mark);
  });
}

/** Rests the pointer on the first mark with that text until the popover is there. */
export async function openPopover(page: Page, text: string): Promise<void> {
  await pointAt(page, text);
  await waitForPopover(page);
}

/** Brings the first mark with that text into sight and moves the pointer onto it. @throws when there is none. */
export async function pointAt(page: Page, text: string): Promise<SeenMark> {
  const mark = await bringIntoSight(page, text);
  // From within the window: further down the next line may be out of sight.
  await page.mouse.move(mark.x + 40, Math.abs(mark.y - 120));
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  return mark;
}

/** Scrolls to the first mark with that text and tells where it is then. @throws when there is none. */
export async function bringIntoSight(page: Page, text: string): Promise<SeenMark> {
  const find = async () => (await seenMarks(page)).find((one) => one.text === text);
  const mark = await find();
  if (!mark) throw new Error(`no mark "${text}" on ${page.url()}`);
  await scrollTo(page, mark.y);
  return (await find()) ?? mark;
}

async function scrollTo(page: Page, y: number): Promise<void> {
  await page.evaluate((top) => {
    if (top < 0 || top > innerHeight * 0.6) scrollBy({ top: top - innerHeight * 0.25, behavior: 'instant' });
  }, y);
}

/** The host is the last child of the document element while a popover is open; its card comes a moment later. */
export async function waitForPopover(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.lastElementChild?.matches('div[popover]:popover-open'), {
    timeout: OPEN_WITHIN_MS,
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
}

/** Opens the popup's page beside the article, which stays the active tab for it. */
export async function openPopup({ browser, extensionUrl }: LaunchedBrowser, article: Page): Promise<Page> {
  const popup = await openTab(browser);
  await popup.setViewport(POPUP_SIZE);
  // Firefox tells no driver when an extension's page has loaded; the summary is waited for instead.
  await popup.goto(extensionUrl('popup.html'), { waitUntil: [] });
  await waitForSummary(popup);
  await article.bringToFront();
  // Read again now that the article is the active tab.
  await popup.evaluate(() => {
    document.body.replaceChildren();
    location.reload();
  });
  await waitForSummary(popup);
  return popup;
}

/** The line about the dataset comes with the answer of the page, or with the reason why there is none. */
async function waitForSummary(popup: Page): Promise<void> {
  await popup.waitForFunction(() => document.querySelector('.summary-foot .dataset') !== null, {
    timeout: OPEN_WITHIN_MS,
    polling: POLL_MS,
  });
}

/** The popup's words, as a reader hears them. */
export function summaryText(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.innerText);
}
