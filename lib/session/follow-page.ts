// The life of a page: its gates are opened when it may be an article, and again when it may be another one.
import type { ToPage } from '../messaging/contract';
import { pageBrowser } from '../messaging/page-browser';
import { createPace, type Limits } from '../page/pace';
import { holdsLoosely } from '../text/loose-search';
import { watchAddress } from './address';
import { watchFrames } from './frames';
import { isAlive } from './lifetime';
import { type OpenPageTools, openPage } from './open-page';
import type { Answerer } from './reading-session';

/**
 * Pages that build their article by script are asked again that long after they have loaded. One that changes its
 * address over and over is opened again all the same, and has three times what an opening took for itself.
 */
const LATE_ARTICLE: Limits = { restMs: 1500, atMostMs: 5000, costFactor: 3 };

/**
 * That a run ends is no error. Without a reason the browser would make one, with its stack: for that V8 reads a script
 * again that it has just read, which takes a tenth of the time on a page with nothing to find.
 */
const ENDED = 'ended';

export interface FollowPageTools extends Pick<OpenPageTools, 'window' | 'news' | 'shared' | 'watchSettings'> {
  /** The source of an expression for beginnings of ceasefire words of all languages: see holdsLoosely(). */
  loosely: string;
}

/** Opens the page and its frames, and hears for it, until there is no extension any more. */
export function followPage({ window, news, loosely, shared, watchSettings }: FollowPageTools): void {
  const { document } = window;
  const life = new AbortController();
  const leave = () => life.abort(ENDED);
  let run: AbortController | null = null;
  const end = () => run?.abort(ENDED);
  life.signal.addEventListener('abort', end);

  const failed = () => {
    if (!isAlive()) leave();
  };
  /** True once it is settled what the page is; otherwise its article may come late. */
  const open = async (): Promise<boolean> => {
    if (run) {
      end();
      // Not at first: to ask for the extension takes a fifth of the time on a page with nothing to find.
      failed();
    }
    if (life.signal.aborted) return true;
    run = new AbortController();
    const { signal } = run;
    try {
      const opened = await openPage(tools, signal);
      if (signal.aborted) return true;
      shared.closed = typeof opened === 'string' ? opened : null;
      if (typeof opened !== 'string') listen(opened, signal);
      else {
        end();
        return opened === 'site-off';
      }
    } catch {
      if (signal.aborted) return true;
      shared.closed = 'nothing-found';
      end();
      failed();
    }
    return true;
  };
  const listen = (answer: Answerer, signal: AbortSignal) => {
    const { onMessage } = pageBrowser().runtime;
    const heard = (message: unknown, _sender: unknown, respond: (reply: unknown) => void) => {
      const told = message as ToPage;
      if (told.type === 'withdrawn') return leave();
      const reply = answer(told);
      if (reply === undefined) return false;
      void Promise.resolve(reply).then(respond, () => respond(undefined));
      return true;
    };
    onMessage.addListener(heard);
    signal.addEventListener('abort', () => onMessage.removeListener(heard));
  };
  const { signal } = life;
  const effort = { ms: 0 };
  let pattern: RegExp | undefined;
  // A page without an article needs none.
  const holds = (text: string) => {
    pattern ??= new RegExp(loosely);
    return holdsLoosely(pattern, text);
  };
  const opening = createPace(window, LATE_ARTICLE, open, signal, () => effort.ms);
  const tools: OpenPageTools = {
    ...{ window, news, holds, shared, watchSettings, failed, effort },
    restart: opening.later,
    reopen: () => void opening.now(),
  };
  void opening.now().then((settled) => {
    if (!signal.aborted) watchFrames({ window, holds, failed, effort }, signal);
    if (settled) return;
    if (document.readyState === 'complete') opening.later();
    else window.addEventListener('load', opening.later, { once: true, signal });
  });
  // A page that is kept for going back to hears of nothing: not of changed settings, nor that the extension is gone.
  window.addEventListener('pagehide', ({ persisted }) => void (persisted && end()), { signal });
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && opening.now()), { signal });
  // A site that changes its address without loading a page shows another article then.
  watchAddress(window, opening.later, signal);
}
