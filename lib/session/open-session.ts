// Blocks with a ceasefire word in them, and the lexicons of their languages → a session that marks the page and answers.
import { createPainter } from '../highlight/painter';
import type { Answers } from '../messaging/contract';
import type { Closed } from '../model/view';
import type { Block } from '../page/blocks';
import { removeRemains } from '../popover/remains';
import type { Letters } from '../text/letters';
import { unpackLexicon } from '../text/unpack-lexicon';
import { createVocabulary } from '../text/vocabulary';
import { unpackCues } from '../topic/cues';
import type { ArticleReader } from './article-reader';
import type { OpenedPage } from './open-reader';
import type { Answerer } from './reading-session';
import { startSession } from './session';
import { broughtBy } from './shared';
import { pause } from './slices';

/** What the reader hands over. */
export interface ReadPage extends OpenedPage {
  article: ArticleReader;
  letters: Letters;
  blocks: Block[];
  written: Answers['lexicons'];
  /** True once the page has changed since it was read. */
  hasChanged: () => boolean;
}

/** Starts a session on the page: its answerer, or why there is none. */
export type OpenSession = (page: ReadPage, signal: AbortSignal) => Promise<Closed | Answerer>;

/** Finds and marks; the script that follows the page is loaded meanwhile. */
export const openSession: OpenSession = async ({ blocks, letters, written, ...page }, signal) => {
  const { window, ask, shared } = page;
  const following = broughtBy('following', shared, ask);
  // Whether it failed is told where it is needed.
  following.catch(() => {});
  const cues = unpackCues(written.cues);
  const vocabulary = createVocabulary(letters, written.lexicons.map(unpackLexicon), cues.phrases);
  // That alone is as much as a task should be.
  await pause(window);
  signal.throwIfAborted();
  const painter = createPainter(window, signal);
  // An extension that was updated runs in the same page once more. Firefox ended its script before without a word; that
  // of Chromium has a moment to go.
  painter.takeOver();
  removeRemains(window.document);
  signal.addEventListener('abort', () => painter.clear());
  const tools = { ...page, painter, vocabulary, cues };
  const session = await startSession(tools, blocks, signal);
  // What is bound to a signal that has fired already is never taken off again.
  signal.throwIfAborted();
  if (!session) return 'nothing-found';
  const serveReader = await following;
  signal.throwIfAborted();
  const answerer = serveReader(tools, session, signal);
  await session.show();
  signal.throwIfAborted();
  return answerer;
};
