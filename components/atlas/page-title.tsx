import type { ComponentChildren } from 'preact';

/** The heading of a page; it takes the focus when the page is gone to, so that reading begins there. */
export function PageTitle({ children }: { children: ComponentChildren }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
