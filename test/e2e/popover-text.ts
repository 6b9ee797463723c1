// The words of an open popover. Its shadow root is closed to the page, so the driver's protocol is asked.
import type { Page } from 'puppeteer-core';

interface CdpNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
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
    if (node.nodeName === 'STYLE') return [];
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
