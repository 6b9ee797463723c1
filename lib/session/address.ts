// A site that changes its address without loading a page shows something else then.

/** Browsers without the navigation API are asked that long after a click. */
const AFTER_CLICK_MS = 800;
/** A fragment that is a path of its own ("#/news/1", "#!news") rather than a place in the page. */
const ROUTE = /^#[!/]/;

/**
 * Calls `moved` when the address has changed, places in the page left aside. By the navigation API, or, in browsers
 * without it (Firefox before 147), by what a reader does to go on: a click, back and forward.
 */
export function watchAddress(window: Window, moved: () => void, signal: AbortSignal): void {
  const { document, location, navigation } = window;
  const read = () => location.pathname + location.search + (ROUTE.test(location.hash) ? location.hash : '');
  let known = read();
  const look = () => {
    const now = read();
    if (now === known) return;
    known = now;
    moved();
  };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('hashchange', look, { signal });
  const afterClick = () => void window.setTimeout(() => signal.aborted || look(), AFTER_CLICK_MS);
  document.addEventListener('click', afterClick, { capture: true, passive: true, signal });
}
