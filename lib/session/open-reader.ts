// What lies behind the gates: lexicons and cues as written → a page session that answers its reader.
import { createPainter } from '../highlight/painter';
import type { Answers } from '../messaging/contract';
import type { ask as Ask } from '../messaging/send';
import type { Block } from '../page/blocks';
import type { OpenPopover } from '../popover/handover';
import { removeRemains } from '../popover/remains';
import type { Letters } from '../text/letters';
import { unpackLexicon } from '../text/unpack-lexicon';
import { createVocabulary } from '../text/vocabulary';
import { unpackCues } from '../topic/cues';
import type { ArticleReader } from './article-reader';
import { type Answerer, serveReader } from './reading-session';
import { startSession } from './session';
import { pause } from './slices';

/** What the content script hands over. */
export interface OpenedPage {
  article: ArticleReader;
  blocks: Block[];
  letters: Letters;
  known: Extract<Answers['open'], { off: false }>;
  ask: typeof Ask;
  loadPopover: () => Promise<OpenPopover>;
  /** Ends to hear of the page's changes, and tells whether there were any since the blocks were read. */
  hasChanged: () => boolean;
  /** Something failed, or time went by: ends the run where the extension is gone. */
  failed: () => void;
  /** Reads the document from the first gate on, later. */
  restart: () => void;
}

/** Starts a session on the page: its answerer, or null where nothing of ours is named. */
export type OpenReader = (page: OpenedPage, signal: AbortSignal) => Promise<Answerer | null>;

export const openReader: OpenReader = async ({ article, blocks, letters, known, ...rest }, signal) => {
  const cues = unpackCues(known.cues);
  const vocabulary = createVocabulary(letters, known.lexicons.map(unpackLexicon), cues.phrases);
  // That alone is as much as a task should be.
  await pause(article.window);
  signal.throwIfAborted();
  const painter = createPainter(article.window, signal);
  // An extension that was updated runs in the same page once more. Firefox ended its script before without a word; that
  // of Chromium has a moment to go.
  painter.takeOver();
  removeRemains(article.window.document);
  signal.addEventListener('abort', () => painter.clear());
  const tools = { ...rest, article, painter, vocabulary, cues, options: known.settings };
  const session = await startSession(tools, blocks, signal);
  // What is bound to a signal that has fired already is never taken off again.
  signal.throwIfAborted();
  if (!session) return null;
  const answerer = serveReader(tools, session, signal);
  await session.show();
  signal.throwIfAborted();
  return answerer;
};
