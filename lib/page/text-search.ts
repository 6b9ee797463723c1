// A document → does its text hold what is searched for? Nothing of it is read for that.
import type { Dom } from './dom';

/** A piece of text is searched in a millisecond or two. */
const PIECE_UNITS = 200_000;
/** What stands at the end of a piece is searched with the next one, too; no word is so long. */
const OVERLAP_UNITS = 200;
/** Of the first elements of a tree it is asked whether they hold another one: pages with more than that are lists. */
const MOST_HOSTS = 20_000;

/** Asks all text of the body, hidden or not, and that of open shadow trees, piece by piece. */
export function* searchInSteps(
  dom: Dom,
  document: Document,
  holds: (text: string) => boolean,
): Generator<void, boolean> {
  const trees: Node[] = dom.all(document, 'body');
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    const text = dom.textContent(tree);
    for (let from = 0; from < text.length; from += PIECE_UNITS) {
      if (holds(text.slice(from, from + PIECE_UNITS + OVERLAP_UNITS))) return true;
      yield;
    }
    for (const element of elementsOf(dom, tree)) {
      const shadow = dom.shadowRoot(element);
      if (shadow) trees.push(shadow);
    }
  }
  return false;
}

/** The root itself where it is an element, and the first ones below it. */
function elementsOf(dom: Dom, root: Node): Element[] {
  if (dom.isElement(root)) return [root, ...dom.all(root, '*', MOST_HOSTS)];
  const elements: Element[] = [];
  for (let at = dom.firstChild(root); at; at = dom.nextSibling(at)) {
    if (dom.isElement(at)) elements.push(at, ...dom.all(at, '*', MOST_HOSTS));
  }
  return elements;
}
