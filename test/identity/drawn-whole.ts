// A page → the same page, not drawn before all of it is there.

/** Nothing has that name, so what waits for it waits for the end of the page. Firefox does not know it. */
const WAITS = '<link rel="expect" blocking="render" href="#end-of-page" />';

/** Chromium tells that it was waited for in vain. */
export const WAITED = /^Did not find element expected to be parsed from: <link rel=expect href="#end-of-page">/;

/**
 * Chromium draws a page as far as it has come, and moves that by what comes next: it would count shifts that depend
 * on how fast its parser is. @throws when the page has no title to put the line before.
 */
export function drawnWhole(html: string): string {
  const waiting = html.replace(/<title>/i, `${WAITS}$&`);
  if (waiting === html) throw new Error(`no title in ${html.slice(0, 200)}`);
  return waiting;
}
