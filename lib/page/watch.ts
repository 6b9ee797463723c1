// Changes of the page → a call at once, and a later one when the page has come to rest.

/** Quiet time after the last change before the page is read again. */
const REST_MS = 250;
/** A page that never rests is still read again after that long. */
const AT_MOST_MS = 2000;
/** Reading again may take at most that share of the time. */
const COST_FACTOR = 20;

export interface Watcher {
  /** Right after the change, before it is painted. */
  changed(): void;
  /** When the page rests. The time it takes slows the following calls down. */
  rested(): Promise<void>;
}

/** Watches text and structure below the body; attributes do not matter to the text. */
export function watchPage(window: Window & typeof globalThis, watcher: Watcher, signal: AbortSignal): void {
  let timer: number | undefined;
  let firstChange = 0;
  let notBefore = 0;
  const run = async () => {
    timer = undefined;
    firstChange = 0;
    const began = performance.now();
    await watcher.rested();
    const now = performance.now();
    notBefore = now + (now - began) * COST_FACTOR;
  };
  const observer = new window.MutationObserver(() => {
    watcher.changed();
    const now = performance.now();
    firstChange ||= now;
    const wait = Math.max(Math.min(REST_MS, firstChange + AT_MOST_MS - now), notBefore - now, 0);
    window.clearTimeout(timer);
    timer = window.setTimeout(run, wait);
  });
  observer.observe(window.document.body, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}
