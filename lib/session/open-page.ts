// The gates of a page; behind them a second script is loaded, and reads.
import { ask } from '../messaging/send';
import type { Closed } from '../model/view';
import { captureDom } from '../page/dom';
import { documentGate } from '../page/gate';
import { searchInSteps } from '../page/text-search';
import { hostOf } from './frames';
import { watchLifetime } from './lifetime';
import type { OpenedPage } from './open-reader';
import type { Answerer } from './reading-session';
import type { Shared } from './shared';
import { pause, runInSlices } from './slices';

export interface OpenPageTools extends Pick<OpenedPage, 'failed' | 'restart' | 'effort'> {
  window: Window & typeof globalThis;
  /** Hosts of news. */
  news: readonly string[];
  /** May a ceasefire word stand in the text? */
  holds: (text: string) => boolean;
  shared: Shared;
  /** Calls back when a setting changed, until the signal ends it. */
  watchSettings: (changed: () => void, signal: AbortSignal) => void;
  /** Opens the page from the first gate on, at once. */
  reopen: () => void;
}

/** Opens the gates as far as they go: why one is closed, or the answerer of the session behind them. */
export async function openPage(tools: OpenPageTools, signal: AbortSignal): Promise<Closed | Answerer> {
  const { window, news, holds, shared, watchSettings, failed, restart, reopen, effort } = tools;
  const { document } = window;
  const dom = captureDom(document);
  const closed = documentGate(dom, document, news);
  if (closed) return closed;

  // What has run until here was compiled in the same task.
  await pause(window);
  const search = searchInSteps(dom, document, holds);
  if (!(await runInSlices(search, window, signal, effort))) return 'no-term';

  // From here on: an extension that goes while it is asked may never answer.
  watchLifetime(window, failed, signal);
  // What is changed while the page is read is to hold when it is marked.
  watchSettings(reopen, signal);
  const known = await ask({ type: 'open', host: hostOf(window), ready: shared.openReader !== undefined });
  signal.throwIfAborted();
  if (known.off) return 'site-off';
  if (!shared.openReader) throw new Error('the reader could not be loaded');
  return shared.openReader({ window, options: known.settings, ask, shared, failed, restart, effort }, signal);
}
