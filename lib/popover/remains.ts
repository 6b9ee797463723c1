// What is left of a popover in Firefox when its extension goes: the script ends at once and cannot take it away.

/**
 * Set by the style that the browser takes away together with the extension; without it, the host is not seen.
 * Its rule is in entrypoints/highlight.css.
 */
export const SHOWN = '--truceline-shown';

/** Takes the unseen remains of an earlier run away; the style of this one would show them again. */
export function removeRemains(document: Document): void {
  for (const host of document.querySelectorAll(`:root > div[popover][style*="${SHOWN}"]`)) host.remove();
}
