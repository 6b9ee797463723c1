// The content script: the gates of a page. Behind them it loads the reader, and hears for it. Declared by the manifest hook in wxt.config.ts as a plain script,
// because WXT's own content-script context announces the extension to the page and lets the page end it (wxt#1752).
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import gate from '../.dataset/gate.json';
import type { ToPage } from '../lib/messaging/contract';
import { pageBrowser } from '../lib/messaging/page-browser';
import { watchAddress } from '../lib/session/address';
import { isAlive } from '../lib/session/lifetime';
import { openPage } from '../lib/session/open-page';
import type { Answerer } from '../lib/session/reading-session';
import { share, sharedOf } from '../lib/session/shared';
import { watchSettings } from '../lib/settings/watch';

/** Pages that build their article by script are asked again that long after they have loaded. */
const LATE_ARTICLE_MS = 1500;
/** A page that changes its address over and over is opened again after that long nevertheless. */
const AT_MOST_MS = 5000;
/** And has that many times the length of the last opening for itself. */
const COST_FACTOR = 3;

export default defineUnlistedScript(() => {
  if (window.top !== window || sharedOf(globalThis)) return;
  const shared = share(globalThis);
  const life = new AbortController();
  const leave = () => life.abort();
  let run = new AbortController();
  let later: number | undefined;
  /** When opening was first asked for since the last time. */
  let askedAt = 0;
  let notBefore = 0;
  life.signal.addEventListener('abort', () => {
    run.abort();
    window.clearTimeout(later);
  });

  const failed = () => {
    if (!isAlive()) leave();
  };
  const open = async (): Promise<boolean> => {
    run.abort();
    failed();
    if (life.signal.aborted) return true;
    run = new AbortController();
    const { signal } = run;
    // From the beginning on: what changes while the page is read is to hold when it is marked.
    watchSettings(() => void open(), signal);
    const began = performance.now();
    try {
      const opened = await openPage({ window, gate, shared, failed, restart: openLater }, signal);
      if (signal.aborted) return true;
      shared.closed = typeof opened === 'string' ? opened : null;
      if (typeof opened !== 'string') listen(opened, signal);
      else {
        run.abort();
        return opened === 'site-off';
      }
    } catch {
      if (signal.aborted) return true;
      shared.closed = 'nothing-found';
      run.abort();
      failed();
    } finally {
      const now = performance.now();
      notBefore = now + (now - began) * COST_FACTOR;
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
  const openLater = () => {
    const now = performance.now();
    askedAt ||= now;
    const wait = Math.max(Math.min(LATE_ARTICLE_MS, askedAt + AT_MOST_MS - now), notBefore - now, 0);
    window.clearTimeout(later);
    later = window.setTimeout(() => {
      askedAt = 0;
      void open();
    }, wait);
  };
  const { signal } = life;
  void open().then((settled) => {
    if (settled) return;
    if (document.readyState === 'complete') openLater();
    else window.addEventListener('load', openLater, { once: true, signal });
  });
  // A page that is kept for going back to hears of nothing: not of changed settings, nor that the extension is gone.
  window.addEventListener('pagehide', ({ persisted }) => void (persisted && run.abort()), { signal });
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && open()), { signal });
  // A site that changes its address without loading a page shows another article then.
  watchAddress(window, openLater, signal);
});
