// The words of an open popover. Its shadow root is closed to the page, so the driver's protocol is asked.
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { pointAt } from '../../lib/tools/browser/reader';

interface CdpNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  /** `user-agent` for the browser's own inner parts, such as the default words of a `details`. */
  shadowRootType?: string;
}

interface BidiNode {
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

const TEXT_NODE = 3;
const CARD_WITHIN_MS = 10_000;
const LOADING = 'Looking it up';

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

/** The text of the card, its pieces joined by spaces; empty when no popover is open. */
export async function popoverText(page: Page): Promise<string> {
  const isFirefox = (await page.browser().version()).toLowerCase().includes('firefox');
  const pieces = isFirefox ? await firefoxTexts(page) : await chromiumTexts(page);
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

async function chromiumTexts(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  await session.detach();
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const collect = (node: CdpNode): string[] => {
    if (node.nodeName === 'STYLE' || node.shadowRootType === 'user-agent') return [];
    if (node.nodeType === TEXT_NODE) return [node.nodeValue];
    return [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(collect);
  };
  const host = html?.children?.at(-1);
  return host?.shadowRoots ? collect(host) : [];
}

async function firefoxTexts(page: Page): Promise<string[]> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: '() => document.documentElement.lastElementChild',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 100 },
  });
  const collect = ({ value }: BidiNode): string[] => {
    if (!value || value.localName === 'style') return [];
    if (value.nodeType === TEXT_NODE) return [value.nodeValue ?? ''];
    return [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])].flatMap(collect);
  };
  return result.result.value?.shadowRoot ? collect(result.result) : [];
}
