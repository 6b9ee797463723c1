// A document → does its text hold what is searched for? Nothing of it is read for that.
import { CDATA_NODE, type Dom, TEXT_NODE } from './dom';
import { nodesIn } from './nodes-in';

/** A piece of text is searched in a millisecond or two. */
const PIECE_UNITS = 200_000;
/** What stands at the end of a piece is searched with the next one, too; no word is so long. */
const OVERLAP_UNITS = 200;
/**
 * Of the first elements of a tree it is asked whether they hold another one: pages with more than that are lists. To put
 * the text of those together at once would be a long task.
 */
const MOST_HOSTS = 20_000;
const NODES_A_STEP = 2000;

/** Asks all text of the body, hidden or not, and that of open shadow trees, piece by piece. */
export function* searchInSteps(
  dom: Dom,
  document: Document,
  holds: (text: string) => boolean,
): Generator<void, boolean> {
  const trees: Node[] = dom.all(document, 'body', 1);
  for (let tree = trees.pop(); tree; tree = trees.pop()) {
    const elements = elementsOf(dom, tree);
    const pieces = elements.length > MOST_HOSTS ? textInSteps(dom, tree) : [dom.textContent(tree)];
    let before = '';
    for (const piece of pieces) {
      const text = before + piece;
      for (let from = 0; from < text.length; from += PIECE_UNITS) {
        if (holds(text.slice(from, from + PIECE_UNITS + OVERLAP_UNITS))) return true;
        yield;
      }
      before = text.slice(-OVERLAP_UNITS);
    }
    for (const element of elements) {
      const shadow = dom.shadowRoot(element);
      if (shadow) trees.push(shadow);
    }
  }
  return false;
}

/** The text of a large tree, some nodes at a time. */
function* textInSteps(dom: Dom, tree: Node): Generator<string, void> {
  let text = '';
  let nodes = 0;
  for (const node of nodesIn(dom, tree)) {
    const type = dom.type(node);
    if (type === TEXT_NODE || type === CDATA_NODE) text += (node as Text).data;
    if (++nodes % NODES_A_STEP > 0) continue;
    yield text;
    text = '';
  }
  yield text;
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
