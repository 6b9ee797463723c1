// Changes of the page → a call at once, and a later one when the page has come to rest.
import { type Changes, noChanges, noteChanges, WHAT_MATTERS } from './changes';
import type { Dom } from './dom';
import type { Knowledge } from './known-blocks';
import { createPace, type Limits } from './pace';

/** A page that never rests is read again all the same; reading may take a twentieth of the time. */
const LIMITS: Limits = { restMs: 250, atMostMs: 2000, costFactor: 20, alone: true };
/**
 * A page that becomes an editor as a whole tells no observer, nor does an element that is given a shadow root: marks are
 * in the way of a writer, or on what is shown no more, at most that long.
 */
const LOOK_MS = 400;

export interface Watcher {
  dom: Dom;
  /** Told of all changes. */
  known: Knowledge;
  /** Right after the change, before it is painted. */
  changed(changes: Changes): void;
  /** When the page rests; `text` where it may read otherwise now, and not only show other parts. */
  rested(text: boolean): Promise<void>;
  /** What all that took so far; it slows the following calls down. */
  effortMs(): number;
  /** The whole document was written anew, which takes every listener off it. */
  rewritten(): void;
  /** Shadow roots with text that is read; asked for at the start and after each rest. */
  shadowRoots(): readonly ShadowRoot[];
  /** What may be given a shadow root; asked for again and again. */
  hosts(): readonly Element[];
}

/**
 * Watches text and structure of the body, also when it is exchanged for another one, and the attributes by which it is
 * read. The document's own mode is looked at now and then, and what may have become the host of a shadow root.
 * The document is observed, because an observer of it outlives `document.open` and a new body. A page that `hasChanged`
 * since it was read is read again as after any change.
 */
export function watchPage(
  window: Window & typeof globalThis,
  watcher: Watcher,
  hasChanged: boolean,
  signal: AbortSignal,
): void {
  let text = hasChanged;
  const reread = async () => {
    const asText = text;
    text = false;
    await watcher.rested(asText);
    if (!signal.aborted) observeShadowRoots();
  };
  const pace = createPace(window, LIMITS, reread, signal, watcher.effortMs);
  const { document } = window;
  const reads = () => {
    text = true;
    pace.later();
  };
  let mode = 'off';
  const look = () => {
    if (document.designMode === mode) return;
    mode = document.designMode;
    watcher.changed({ ...noChanges(), suspects: [document], looks: true });
    if (mode === 'off') reads();
  };
  const isHost = (element: Element) => watcher.dom.shadowRoot(element) !== null;
  const looking = window.setInterval(() => {
    look();
    if (watcher.hosts().some(isHost)) reads();
  }, LOOK_MS);
  const observer = new window.MutationObserver((records) => {
    look();
    const changes = noteChanges(watcher.dom, document, watcher.known, records);
    if (changes.rewritten) watcher.rewritten();
    watcher.changed(changes);
    if (changes.text) reads();
    else if (changes.sheets) pace.later();
  });
  // An observer of the document is told nothing of what changes inside a shadow tree.
  const observeShadowRoots = () => {
    for (const root of watcher.shadowRoots()) observer.observe(root, WHAT_MATTERS);
  };
  observer.observe(document, WHAT_MATTERS);
  observeShadowRoots();
  if (hasChanged) pace.later();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearInterval(looking);
  });
}
