// An article in its document: which elements are its own, and which stand in the box of something else.
import type { Dom } from './dom';
import { shortText } from './short-text';

/** An article in its document. */
export interface ArticlePlace {
  dom: Dom;
  document: Document;
  /** The elements that hold the article. */
  roots: readonly Element[];
}

/** Boxes of other stories, of comments, pictures and films: by tag, class and type. */
const OTHERS =
  /^(aside|nav|figure|article)\b|related|comment|sidebar|recommend|latest|popular|trend|teaser|promo|(?<![\w-])more-|also|(video|image)object/i;
/** Longer links are those to other stories. */
const LINK_UNITS = 60;
/** Boxes around what is the article's; more of them are a trap, for each is looked at. */
const MOST_AROUND = 100;

/** Those inside the article before those outside it; none in another thing's box. */
export function ownFirst(place: ArticlePlace, elements: readonly Element[]): Element[] {
  const { dom, roots } = place;
  const aroundRoots = new Set<Node>();
  for (const root of roots) {
    for (let at: Node | null = root; at && !aroundRoots.has(at); at = dom.parent(at)) aroundRoots.add(at);
  }
  const own = elements.filter((one) => !isOfOther(dom, aroundRoots, one));
  return [...own.filter((one) => isInside(place, one)), ...own.filter((one) => !isInside(place, one))];
}

export function isInside({ dom, roots }: ArticlePlace, element: Element): boolean {
  return roots.some((root) => dom.contains(root, element));
}

function isOfOther(dom: Dom, aroundRoots: ReadonlySet<Node>, element: Element): boolean {
  let at: Node | null = element;
  for (let level = 0; level < MOST_AROUND; level++) {
    if (!at || !dom.isElement(at) || aroundRoots.has(at)) return false;
    const words = [dom.localName(at), dom.attribute(at, 'class'), dom.attribute(at, 'itemtype')].join(' ');
    if (OTHERS.test(words) || (/^a /.test(words) && shortText(dom, at, LINK_UNITS) === null)) return true;
    at = dom.parent(at);
  }
  return true;
}
