// Is there still an extension behind the script? Chromium lets the scripts of one that was switched off, updated or
// removed run on, with all that they painted, and tells them nothing.
import { pageBrowser } from '../messaging/page-browser';

/**
 * A reader sees marks of a removed extension at most that long. A port would tell of it, but closes as well whenever
 * the background rests, and opening it anew would wake the background for ever. Browsers slow the timer down in tabs
 * that nobody sees, and catch up when they are seen.
 */
const LOOK_MS = 400;

/** False once the extension was switched off, updated or removed. */
export function isAlive(): boolean {
  return pageBrowser().runtime?.id !== undefined;
}

/** Calls `look` again and again, which is to ask whether the extension is alive, until the signal ends it. */
export function watchLifetime(window: Window, look: () => void, signal: AbortSignal): void {
  const timer = window.setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}
