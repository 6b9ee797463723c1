// The gates of a page, one after the other; behind the last one a second script is loaded, and reads on.
import { ask } from '../messaging/send';
import type { Closed } from '../model/view';
import { documentGate } from '../page/gate';
import { createLetters } from '../text/letters';
import { createArticleReader } from './article-reader';
import { watchLifetime } from './lifetime';
import type { OpenedPage } from './open-reader';
import { languagesOfPage } from './page-languages';
import type { Answerer } from './reading-session';
import type { Shared } from './shared';
import { pause } from './slices';
import { opensTopicGate } from './topic-gate';

/** What the build puts into the content script. */
export interface GateData {
  /** Beginnings of ceasefire words of all languages, folded. */
  stems: readonly string[];
  news: readonly string[];
}

export interface OpenPageTools extends Pick<OpenedPage, 'failed' | 'restart'> {
  window: Window & typeof globalThis;
  gate: GateData;
  shared: Shared;
}

/** Opens the gates as far as they go: why one is closed, or the answerer of the session behind them. */
export async function openPage(tools: OpenPageTools, signal: AbortSignal): Promise<Closed | Answerer> {
  const { window, gate, shared, failed, restart } = tools;
  const { document } = window;
  const article = createArticleReader(window);
  const closed = documentGate(article.dom, document, gate.news);
  if (closed) return closed;

  // What has run until here was compiled in the same task.
  await pause(window);
  const letters = createLetters();
  const hasChanged = noteChanges(window, signal);
  const blocks = await article.blocks(signal);
  const haystacks = blocks?.map(({ text }) => text) ?? [];
  if (!blocks || !opensTopicGate(letters, gate.stems, haystacks)) return 'no-term';

  const languages = languagesOfPage(article, haystacks);
  const { hostname } = document.location;
  // From here on: an extension that goes while it is asked may never answer.
  watchLifetime(window, failed, signal);
  const known = await ask({ type: 'open', host: hostname, languages, ready: shared.openReader !== undefined });
  signal.throwIfAborted();
  if (known.off) return 'site-off';
  if (!shared.openReader) throw new Error('the reader could not be loaded');
  const loadPopover = async () => {
    if (!shared.openPopover) await ask({ type: 'popover' });
    if (!shared.openPopover) throw new Error('the popover could not be loaded');
    return shared.openPopover;
  };
  const opened = { article, blocks, letters, known, ask, loadPopover, hasChanged, failed, restart };
  return (await shared.openReader(opened, signal)) ?? 'nothing-found';
}

/** The session follows the page only once the second script is there: until then it is only noted whether it changes. */
function noteChanges({ document, MutationObserver }: OpenPageTools['window'], signal: AbortSignal): () => boolean {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    changed ||= observer.takeRecords().length > 0;
    observer.disconnect();
    return changed;
  };
}
