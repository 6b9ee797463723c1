// What a page of the atlas does when it is come to: what the browser does for a page that is loaded.

/** Of a page that was left: how far it was scrolled. Stands in the history's own state. */
interface Left {
  top: number;
}

const pathOf = (hash: string) => hash.replace(/\?.*$/, '');

/**
 * Puts the focus and the scroll where a reader expects them: on a page that is new, at its heading, or the entry that
 * its address opens; on one that is come back to, at the link that was followed. Another day of a page is the same one.
 * @param from the address left, from its "#" on; null when the atlas was just opened
 */
export function arrive(page: Document, from: string | null): void {
  const view = page.defaultView;
  if (!view) return;
  const left = view.history.state as Left | null;
  const to = view.location.hash;
  const isSame = from !== null && pathOf(from) === pathOf(to);
  const heading = page.querySelector<HTMLElement>('main h1');
  const opened = page.querySelector<HTMLElement>('main .stance-group details[open] > summary');
  if (left !== null && !isSame) {
    const followed = [...page.querySelectorAll<HTMLElement>('main a[href]')].find(
      (link) => link.getAttribute('href') === from,
    );
    (followed ?? heading)?.focus({ preventScroll: true });
    view.scrollTo(0, left.top);
  } else if (opened && !isSame) {
    opened.focus({ preventScroll: true });
    opened.scrollIntoView({ block: 'center' });
  } else if (from !== null && !isSame) {
    heading?.focus({ preventScroll: true });
    view.scrollTo(0, 0);
  }
  rememberScroll(view);
}

/** Writes how far the page is scrolled where the way back finds it. */
export function rememberScroll(view: Window): void {
  view.history.replaceState({ top: view.scrollY } satisfies Left, '');
}
