// What lies behind the first gates: a page → its blocks, and what reads them on where a ceasefire word stands there.
import type { Answers } from '../messaging/contract';
import type { ask as Ask } from '../messaging/send';
import type { Closed } from '../model/view';
import { changedSince } from '../page/changed-since';
import { createLetters } from '../text/letters';
import { createArticleReader } from './article-reader';
import { languagesOfPage } from './page-languages';
import type { Answerer } from './reading-session';
import { broughtBy, type Shared } from './shared';
import type { Effort } from './slices';
import { opensTopicGate } from './topic-gate';

/** What the content script hands over. */
export interface OpenedPage {
  window: Window & typeof globalThis;
  options: Extract<Answers['open'], { off: false }>['settings'];
  ask: typeof Ask;
  shared: Shared;
  /** Something failed, or time went by: ends the run where the extension is gone. */
  failed: () => void;
  /** Reads the document from the first gate on, later. */
  restart: () => void;
  /** What the page cost so far, in all its runs. */
  effort: Effort;
}

/** Starts a session on the page: its answerer, or why there is none. */
export type OpenReader = (page: OpenedPage, signal: AbortSignal) => Promise<Closed | Answerer>;

/** Makes what reads pages; `stems` are the beginnings of ceasefire words of all languages, folded. */
export function createReader(stems: readonly string[]): OpenReader {
  return async (page, signal) => {
    const { window, ask, shared, effort } = page;
    const article = createArticleReader(window, effort);
    const letters = createLetters();
    const hasChanged = changedSince(window, signal);
    const blocks = await article.blocks(signal);
    const haystacks = blocks?.map(({ text }) => text) ?? [];
    if (!blocks || !opensTopicGate(letters, stems, haystacks)) return 'no-term';

    const [openSession, written] = await Promise.all([
      broughtBy('session', shared, ask),
      ask({ type: 'lexicons', languages: languagesOfPage(article, haystacks) }),
    ]);
    signal.throwIfAborted();
    return openSession({ ...page, article, letters, blocks, written, hasChanged }, signal);
  };
}
