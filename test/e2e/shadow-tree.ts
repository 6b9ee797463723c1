// The inside of an open popover, as the driver's protocol tells of it: its shadow root is closed to the page.
import type { Page } from 'puppeteer-core';

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
export interface Inner<Id> {
  id: Id;
  tag: string;
  text: string;
  inside: Inner<Id>[];
}

const TEXT_NODE = 3;
const CONTROLS = new Set(['a', 'button', 'summary']);

/** The popover's tree; null when none is open. */
export async function readPopover(page: Page): Promise<Inner<unknown> | null> {
  return (await isFirefox(page)) ? readFirefox(page) : withChromium(page, ({ host }) => host);
}

/** The middle of the link, button or summary with these words, scrolled into sight. @throws when there is none. */
export async function pointOfControl(page: Page, words: string): Promise<{ x: number; y: number }> {
  return (await isFirefox(page)) ? pointInFirefox(page, words) : pointInChromium(page, words);
}

/** The words of the control that has the focus in the popover; empty when none in it has. Firefox gives it to what scrolls, too. */
export async function focusedInPopover(page: Page): Promise<string> {
  const focused = 'getRootNode().activeElement';
  const words = (at: string) =>
    `${at}?.matches('a, button, summary') ? (${at}.textContent || ${at}.getAttribute('aria-label')) : ''`;
  const inner = (host: Inner<unknown> | null) => host?.inside[0]?.inside[0]?.id;
  if (await isFirefox(page)) {
    const id = inner(await readFirefox(page));
    if (id === undefined) return '';
    return String((await callFirefox(page, `(one) => ${words(`one.${focused}`)}`, [String(id)])).value);
  }
  return withChromium(page, async ({ host, send }) => {
    const nodeId = inner(host);
    if (nodeId === undefined) return '';
    const { object } = (await send('DOM.resolveNode', { nodeId })) as { object: { objectId: string } };
    const { result } = (await send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return ${words(`this.${focused}`)} }`,
    })) as { result: { value: string } };
    return result.value;
  });
}

/** All words of a node, its pieces joined by spaces. */
export function textOf({ tag, text, inside }: Inner<unknown>): string {
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
