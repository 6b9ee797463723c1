// The three gates of a page, one after the other; behind the last one a page session.
import { createPainter } from '../highlight/painter';
import { ask } from '../messaging/send';
import type { Closed } from '../model/view';
import { captureDom } from '../page/dom';
import { documentGate } from '../page/gate';
import type { OpenPopover } from '../popover/handover';
import { createLetters } from '../text/letters';
import { unpackLexicon } from '../text/unpack-lexicon';
import { createVocabulary } from '../text/vocabulary';
import { unpackCues } from '../topic/cues';
import { languagesOfPage } from './page-languages';
import { readArticle } from './page-reading';
import { type Answerer, serveReader } from './reading-session';
import { startSession } from './session';
import { opensTopicGate } from './topic-gate';

/** What the build puts into the content script. */
export interface GateData {
  /** Beginnings of ceasefire words of all languages, folded. */
  stems: readonly string[];
  news: readonly string[];
}

export interface OpenPageTools {
  window: Window & typeof globalThis;
  gate: GateData;
  loadPopover: () => Promise<OpenPopover>;
  failed: () => void;
  /** Reads the document from the first gate on, later. */
  restart: () => void;
}

/** Opens the gates as far as they go: why one is closed, or the answerer of the session behind them. */
export async function openPage(tools: OpenPageTools, signal: AbortSignal): Promise<Closed | Answerer> {
  const { window, gate } = tools;
  const { document } = window;
  const dom = captureDom(document);
  const closed = documentGate(dom, document, gate.news);
  if (closed) return closed;

  const letters = createLetters();
  const reading = { window, dom };
  const blocks = await readArticle(reading, signal);
  if (
    !blocks ||
    !opensTopicGate(
      letters,
      gate.stems,
      blocks.map(({ text }) => text),
    )
  )
    return 'no-term';

  const languages = languagesOfPage(dom, document, blocks);
  const answer = await ask({ type: 'open', host: document.location.hostname, languages });
  if (answer.off) return 'site-off';
  const cues = unpackCues(answer.cues);
  const vocabulary = createVocabulary(letters, answer.lexicons.map(unpackLexicon), cues.phrases);
  const painter = createPainter(window);
  signal.addEventListener('abort', () => painter.clear());
  const session = { ...reading, painter, ask, vocabulary, cues, options: answer.settings };
  const started = await startSession(session, blocks, signal);
  if (!started) return 'nothing-found';
  return serveReader(
    { ...session, loadPopover: tools.loadPopover, failed: tools.failed, restart: tools.restart },
    started,
    signal,
  );
}
