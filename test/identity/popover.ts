// A page before, while and after a popover is open on it.
import type { Page } from 'puppeteer-core';
import { bringIntoSight, seenMarks } from '../../lib/tools/browser/reader';
import { pause } from '../e2e/support';
import { type Look, look } from './look';

export interface Looks {
  before: Look;
  open: Look;
  after: Look;
}

const OPEN_WITHIN_MS = 15_000;
const POLL_MS = 50;
/** The card follows its frame, and what the pointer does to the page itself is over. */
const SHOWN_MS = 250;

/** Rests the pointer on a mark until its popover opens, and closes it by Escape. @throws when one does not happen. */
export async function openAndClose(page: Page): Promise<Looks> {
  const { x, y } = await findFreeMark(page);
  await selectSomething(page);
  const before = await page.evaluate(look);
  await page.mouse.move(x, y);
  await becomes(page, true);
  await pause(SHOWN_MS);
  const open = await page.evaluate(look);
  await page.keyboard.press('Escape');
  await becomes(page, false);
  await pause(SHOWN_MS);
  return { before, open, after: await page.evaluate(look) };
}

/** Some marks are under a sticky head, or in a part that is not drawn. */
async function findFreeMark(page: Page): Promise<{ x: number; y: number }> {
  const words = new Set((await seenMarks(page)).filter(({ x }) => x >= 0).map(({ text }) => text));
  for (const text of words) {
    const { x, y } = await bringIntoSight(page, text);
    const isFree = await page.evaluate(
      (left, top) => {
        const node = document.caretPositionFromPoint(left, top)?.offsetNode;
        const seen = document.elementFromPoint(left, top);
        const marked = [...CSS.highlights.values()].flatMap((one) => [...one]);
        return seen === node?.parentElement && marked.some(({ startContainer }) => startContainer === node);
      },
      x,
      y,
    );
    if (isFree) return { x, y };
  }
  throw new Error(`no mark on ${page.url()} can be pointed at; tried ${[...words].join(', ')}`);
}

/** A selection and a focus that must outlive the popover. */
async function selectSomething(page: Page): Promise<void> {
  await page.evaluate(() => {
    const [first] = [...document.querySelectorAll('a[href]')].filter((one) => one.getClientRects().length > 0);
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
    const text = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let node = text.nextNode();
    while (node && (node.nodeValue ?? '').trim().length < 20) node = text.nextNode();
    if (node) getSelection()?.setBaseAndExtent(node, 3, node, 9);
  });
}

async function becomes(page: Page, open: boolean): Promise<void> {
  const deadline = Date.now() + OPEN_WITHIN_MS;
  while (Date.now() < deadline) {
    const isOpen = await page.evaluate(() => document.documentElement.lastElementChild?.matches('div:popover-open'));
    if (isOpen === open) return;
    await pause(POLL_MS);
  }
  throw new Error(`the popover does not ${open ? 'open' : 'close'} on ${page.url()}`);
}
