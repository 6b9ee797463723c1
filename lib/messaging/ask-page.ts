// The popup's side of talking to the page in the active tab.
import { browser } from 'wxt/browser';
import type { Closed, PageReport } from '../model/view';
import type { ToPage } from './contract';

/** The page that the popup was opened over. */
export interface ActivePage {
  tab: number;
  host: string;
}

/** What came of asking: the page's report, why its gates are closed, or why it cannot be asked. */
export type PageAnswer =
  | { state: 'page'; report: PageReport }
  | { state: 'closed'; why: Closed }
  | { state: 'unreachable'; why: 'browser-page' | 'permission' | 'reload' };

/** The active tab of the window, or why it is none of ours. */
export async function findActivePage(): Promise<ActivePage | Extract<PageAnswer, { state: 'unreachable' }>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'unreachable', why: 'browser-page' };
  // The address is only told for hosts we may read.
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (url && !/^https?:$/.test(url.protocol)) return { state: 'unreachable', why: 'browser-page' };
  const allowed = url && (await browser.permissions.contains({ origins: [`${url.origin}/*`] }));
  if (!url || !allowed) return { state: 'unreachable', why: await withheld() };
  return { tab: tab.id, host: url.hostname };
}

/** Pages of the browser's own have no address for us either; they are the reason unless access was withheld. */
async function withheld(): Promise<'browser-page' | 'permission'> {
  const everywhere = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
  return everywhere ? 'browser-page' : 'permission';
}

/** Sends a message to the page. @throws when there is no page session. */
export function tell<T>(page: ActivePage, message: ToPage): Promise<T> {
  return browser.tabs.sendMessage(page.tab, message);
}

/** Asks for the report; without a session, looks at what the content script left behind. */
export async function askReport(page: ActivePage): Promise<PageAnswer> {
  try {
    const report = await tell<PageReport | undefined>(page, { type: 'summary' });
    if (report) return { state: 'page', report };
  } catch {
    // No listener: the gates are closed, or the content script is not there.
  }
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId: page.tab }, func: readClosed });
    const why = result?.result as Closed | null | undefined;
    return why ? { state: 'closed', why } : { state: 'unreachable', why: 'reload' };
  } catch {
    return { state: 'unreachable', why: 'permission' };
  }
}

/** Runs in the page's isolated world, so it may use nothing from outside itself. */
function readClosed(): unknown {
  const shared = (globalThis as unknown as Record<symbol, { closed?: unknown } | undefined>)[Symbol.for('truceline')];
  return shared?.closed ?? null;
}
