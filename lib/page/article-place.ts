// An article in its document: which elements are its own, and which stand in the box of something else.
import type { Dom } from './dom';

/** An article in its document. */
export interface ArticlePlace {
  dom: Dom;
  document: Document;
  /** The elements that hold the article. */
  roots: readonly Element[];
}

/** Boxes of other stories, of comments, pictures and films: by tag, class and type. */
const OTHERS =
  /^(aside|nav|figure|article)\b|related|comment|sidebar|recommend|latest|popular|trend|teaser|promo|more-|also|(video|image)object/i;
/** Longer links are those to other stories. */
const LINK_UNITS = 60;

/** Those inside the article before those outside it; none in another thing's box. */
export function ownFirst(place: ArticlePlace, elements: readonly Element[]): Element[] {
  const own = elements.filter((one) => !isOfOther(place, one));
  return [...own.filter((one) => isInside(place, one)), ...own.filter((one) => !isInside(place, one))];
}

export function isInside({ dom, roots }: ArticlePlace, element: Element): boolean {
  return roots.some((root) => dom.contains(root, element));
}

function isOfOther({ dom, roots }: ArticlePlace, element: Element): boolean {
  let at: Node | null = element;
  while (at && dom.isElement(at) && !roots.some((root) => dom.contains(at as Node, root))) {
    const words = [dom.localName(at), dom.attribute(at, 'class'), dom.attribute(at, 'itemtype')].join(' ');
    if (OTHERS.test(words) || (/^a /.test(words) && dom.textContent(at).length > LINK_UNITS)) return true;
    at = dom.parent(at);
  }
  return false;
}
