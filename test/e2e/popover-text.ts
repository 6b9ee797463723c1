// The inside of an open popover. Its shadow root is closed to the page, so the driver's protocol is asked.
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { pointAt } from '../../lib/tools/browser/reader';

interface CdpNode {
  nodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  /** `user-agent` for the browser's own inner parts, such as the default words of a `details`. */
  shadowRootType?: string;
}

interface BidiNode {
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

interface BidiBrowser {
  connection: { send(method: string, parameters: object): Promise<{ result: { result: BidiNode } }> };
}

/** A node of the popover, whichever protocol told of it. */
interface Inner<Id> {
  id: Id;
  tag: string;
  text: string;
  inside: Inner<Id>[];
}

const TEXT_NODE = 3;
const CARD_WITHIN_MS = 10_000;
const LOADING = 'Looking it up';
const CONTROLS = new Set(['a', 'button', 'summary']);

/** The text of the card, its pieces joined by spaces; empty when no popover is open. */
export async function popoverText(page: Page): Promise<string> {
  const host = (await isFirefox(page)) ? await readFirefox(page) : await withChromium(page, ({ host }) => host);
  return host ? textOf(host).replace(/\s+/g, ' ').trim() : '';
}

/** The text of the card that opens, once it is there. @throws when none comes in time. */
export function cardText(page: Page): Promise<string> {
  return vi.waitFor(
    async () => {
      const text = await popoverText(page);
      if (text === '' || text.includes(LOADING)) throw new Error('no card opened');
      return text;
    },
    { timeout: CARD_WITHIN_MS, interval: 50 },
  );
}

/** Rests the pointer on the first mark with that text; gives the words of the card that opens. */
export async function cardOf(page: Page, mark: string): Promise<string> {
  await pointAt(page, mark);
  return cardText(page);
}

/** Clicks the link, button or summary in the popover that has these words. @throws when there is none. */
export async function clickInPopover(page: Page, words: string): Promise<void> {
  const pointIn = (await isFirefox(page)) ? pointInFirefox : pointInChromium;
  const { x, y } = await pointIn(page, words);
  await page.mouse.click(x, y);
}

function textOf({ tag, text, inside }: Inner<unknown>): string {
  return tag === 'style' ? '' : [text, ...inside.map(textOf)].join(' ');
}

function findControl<Id>(host: Inner<Id> | null, words: string): Id {
  const search = (node: Inner<Id>): Id | undefined =>
    CONTROLS.has(node.tag) && textOf(node).includes(words)
      ? node.id
      : node.inside.map(search).find((id) => id !== undefined);
  const found = host ? search(host) : undefined;
  if (found === undefined) throw new Error(`nothing to click with the words "${words}"`);
  return found;
}

async function isFirefox(page: Page): Promise<boolean> {
  return (await page.browser().version()).toLowerCase().includes('firefox');
}

/** Node numbers are the session's own, so whatever needs them happens before it ends. */
async function withChromium<T>(
  page: Page,
  use: (found: { host: Inner<number> | null; send: (method: string, parameters: object) => Promise<unknown> }) => T,
): Promise<Awaited<T>> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
    const toInner = (node: CdpNode): Inner<number> => ({
      id: node.nodeId,
      tag: node.nodeName.toLowerCase(),
      text: node.nodeType === TEXT_NODE ? node.nodeValue : '',
      inside: [
        ...(node.shadowRoots ?? []).filter((one) => one.shadowRootType !== 'user-agent'),
        ...(node.children ?? []),
      ].map(toInner),
    });
    const host = root.children?.find(({ nodeName }) => nodeName === 'HTML')?.children?.at(-1);
    const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
    return await use({ host: host?.shadowRoots ? toInner(host) : null, send });
  } finally {
    await session.detach();
  }
}

function pointInChromium(page: Page, words: string): Promise<{ x: number; y: number }> {
  return withChromium(page, async ({ host, send }) => {
    const nodeId = findControl(host, words);
    await send('DOM.scrollIntoViewIfNeeded', { nodeId });
    const { quads } = (await send('DOM.getContentQuads', { nodeId })) as { quads: number[][] };
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

async function callFirefox(page: Page, functionDeclaration: string, ids: string[]): Promise<BidiNode> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: ids.map((sharedId) => ({ sharedId })),
    target: { context: (page.mainFrame() as unknown as { _id: string })._id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 100 },
  });
  return result.result;
}

async function readFirefox(page: Page): Promise<Inner<string> | null> {
  const host = await callFirefox(page, '() => document.documentElement.lastElementChild', []);
  const toInner = ({ sharedId = '', value }: BidiNode): Inner<string> => ({
    id: sharedId,
    tag: value?.localName ?? '',
    text: value?.nodeType === TEXT_NODE ? (value.nodeValue ?? '') : '',
    inside: [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])].map(toInner),
  });
  return host.value?.shadowRoot ? toInner(host) : null;
}

async function pointInFirefox(page: Page, words: string): Promise<{ x: number; y: number }> {
  const middle = `(one) => {
    one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, top, right, bottom } = one.getClientRects()[0];
    return (left + right) / 2 + ' ' + (top + bottom) / 2;
  }`;
  const { value } = await callFirefox(page, middle, [findControl(await readFirefox(page), words)]);
  const [x = 0, y = 0] = String(value).split(' ').map(Number);
  return { x, y };
}
