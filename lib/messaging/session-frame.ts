// Which frame of a tab has a page session? Most often the page itself; else a frame with an article in it.
import { browser } from 'wxt/browser';
import type { Closed } from '../model/view';

/** What a tab's scripts left behind. */
export interface Found {
  /** The number of the frame with a session; the page's own is 0. Null when there is none. */
  frame: number | null;
  /** Why the gates of the page itself are closed; null when it has a session or no script of ours. */
  closed: Closed | null;
}

/** Looks at all frames of the tab. @throws Error when they may not be looked at. */
export async function findSession(tab: number): Promise<Found> {
  const looks = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: stateHere });
  const byFrame = looks.toSorted((one, other) => one.frameId - other.frameId);
  const frame = byFrame.find(({ result }) => result === true)?.frameId ?? null;
  const own = byFrame.find(({ frameId }) => frameId === 0)?.result;
  return { frame, closed: typeof own === 'string' ? (own as Closed) : null };
}

/** True with a session, else why there is none. Runs in the page's isolated world: it may use nothing from outside itself. */
function stateHere(): unknown {
  const shared = (globalThis as unknown as Record<symbol, { closed?: unknown } | undefined>)[Symbol.for('truceline')];
  return shared ? (shared.closed === null ? true : shared.closed) : null;
}
