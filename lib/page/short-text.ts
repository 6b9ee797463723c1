// An element → its words, where they are few: a page may nest or repeat elements so that reading each of them whole
// would take the square of their number.
import { CDATA_NODE, type Dom, TEXT_NODE } from './dom';

/** No line, label or headline is made of more nodes. */
const MOST_NODES = 400;
const NOT_TEXT = new Set(['script', 'style']);

/** The trimmed text without scripts and styles; null where it is longer than `mostUnits`, or made of too many nodes. */
export function shortText(dom: Dom, element: Element, mostUnits: number): string | null {
  const { firstChild, nextSibling, parent, type } = dom;
  let text = '';
  let node: Node = element;
  for (let nodes = 0; nodes < MOST_NODES; nodes++) {
    const isText = type(node) === TEXT_NODE || type(node) === CDATA_NODE;
    if (isText) {
      text += (node as Text).data;
      if (text.length > mostUnits && text.trim().length > mostUnits) return null;
    }
    const isSkipped = isText || (dom.isElement(node) && NOT_TEXT.has(dom.localName(node)));
    let next = isSkipped ? null : firstChild(node);
    while (!next) {
      if (node === element) return text.trim();
      next = nextSibling(node);
      if (!next) node = parent(node) ?? element;
    }
    node = next;
  }
  return null;
}
