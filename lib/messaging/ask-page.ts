// The popup's side of talking to the page in the active tab.
import { browser } from 'wxt/browser';
import type { Closed, PageReport } from '../model/view';
import type { ToPage } from './contract';
import { findSession } from './session-frame';

/** The page that the popup was opened over. */
export interface ActivePage {
  tab: number;
  /** Where the session runs: in the page itself (0), or in a frame of it. */
  frame: number;
  host: string;
}

/** What came of asking: the page's report, why its gates are closed, or why it cannot be asked. */
export type PageAnswer =
  | { state: 'page'; page: ActivePage; report: PageReport }
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
  return { tab: tab.id, frame: 0, host: url.hostname };
}

/** Pages of the browser's own have no address for us either; they are the reason unless access was withheld. */
async function withheld(): Promise<'browser-page' | 'permission'> {
  const everywhere = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
  return everywhere ? 'browser-page' : 'permission';
}

/** Sends a message to the page. @throws when there is no page session. */
export function tell<T>(page: ActivePage, message: ToPage): Promise<T> {
  return browser.tabs.sendMessage(page.tab, message, { frameId: page.frame });
}

/** Asks the page for its report, then its frames; without a session, why there is none. */
export async function askReport(page: ActivePage): Promise<PageAnswer> {
  const own = await reportOf(page);
  if (own) return own;
  try {
    const { frame, closed } = await findSession(page.tab);
    const inside = frame === null ? null : await reportOf({ ...page, frame });
    return inside ?? (closed ? { state: 'closed', why: closed } : { state: 'unreachable', why: 'reload' });
  } catch {
    return { state: 'unreachable', why: 'permission' };
  }
}

async function reportOf(page: ActivePage): Promise<PageAnswer | null> {
  try {
    const report = await tell<PageReport | undefined>(page, { type: 'summary' });
    return report ? { state: 'page', page, report } : null;
  } catch {
    // No listener: the gates are closed, or the content script is not there.
    return null;
  }
}
