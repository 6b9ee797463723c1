// A page that empties or takes our names in the registry → they are put back, ever more rarely the more often it does.

/** How soon a lost highlight is back on a page that has left them alone. */
const SOONEST_MS = 1000;
/** A page that goes on and on is asked again that often. */
const LATEST_MS = 60_000;
const SLOWER = 2;

/**
 * Calls `restore` now and then until the signal ends it; true from it means that something was lost. A tab that is not
 * shown is left alone.
 */
export function guardHighlights(window: Window, restore: () => boolean, signal: AbortSignal): void {
  const { document } = window;
  let wait = SOONEST_MS;
  let timer: number | undefined;
  const look = () => {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    wait = restore() ? Math.min(wait * SLOWER, LATEST_MS) : Math.max(wait / SLOWER, SOONEST_MS);
    timer = window.setTimeout(look, wait);
  };
  timer = window.setTimeout(look, wait);
  document.addEventListener('visibilitychange', () => timer ?? look(), { signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}
