// What lies behind the gates: a page → the session that reads it and answers its reader.
import { createPainter } from '../highlight/painter';
import type { PageSettings } from '../messaging/contract';
import type { ask as Ask } from '../messaging/send';
import type { Closed } from '../model/view';
import { changedSince } from '../page/changed-since';
import type { OpenPopover } from '../popover/handover';
import { removeRemains } from '../popover/remains';
import { createLetters } from '../text/letters';
import { unpackLexicon } from '../text/unpack-lexicon';
import { createVocabulary } from '../text/vocabulary';
import { unpackCues } from '../topic/cues';
import { createArticleReader } from './article-reader';
import { languagesOfPage } from './page-languages';
import { type Answerer, serveReader } from './reading-session';
import { startSession } from './session';
import { pause } from './slices';
import { opensTopicGate } from './topic-gate';

/** What the content script hands over. */
export interface OpenedPage {
  window: Window & typeof globalThis;
  options: PageSettings;
  ask: typeof Ask;
  loadPopover: () => Promise<OpenPopover>;
  mutedHere: Set<string>;
  /** Something failed, or time went by: ends the run where the extension is gone. */
  failed: () => void;
  /** Reads the document from the first gate on, later. */
  restart: () => void;
}

/** Starts a session on the page: its answerer, or why there is none. */
export type OpenReader = (page: OpenedPage, signal: AbortSignal) => Promise<Closed | Answerer>;

/** Makes what reads pages; `stems` are the beginnings of ceasefire words of all languages, folded. */
export function createReader(stems: readonly string[]): OpenReader {
  return async ({ window, ask, ...rest }, signal) => {
    const article = createArticleReader(window);
    const letters = createLetters();
    const hasChanged = changedSince(window, signal);
    const blocks = await article.blocks(signal);
    const haystacks = blocks?.map(({ text }) => text) ?? [];
    if (!blocks || !opensTopicGate(letters, stems, haystacks)) return 'no-term';

    const known = await ask({ type: 'lexicons', languages: languagesOfPage(article, haystacks) });
    signal.throwIfAborted();
    const cues = unpackCues(known.cues);
    const vocabulary = createVocabulary(letters, known.lexicons.map(unpackLexicon), cues.phrases);
    // That alone is as much as a task should be.
    await pause(window);
    signal.throwIfAborted();
    const painter = createPainter(window, signal);
    // An extension that was updated runs in the same page once more. Firefox ended its script before without a word; that
    // of Chromium has a moment to go.
    painter.takeOver();
    removeRemains(window.document);
    signal.addEventListener('abort', () => painter.clear());
    const tools = { ...rest, ask, article, painter, vocabulary, cues, hasChanged };
    const session = await startSession(tools, blocks, signal);
    // What is bound to a signal that has fired already is never taken off again.
    signal.throwIfAborted();
    if (!session) return 'nothing-found';
    const answerer = serveReader(tools, session, signal);
    await session.show();
    signal.throwIfAborted();
    return answerer;
  };
}
