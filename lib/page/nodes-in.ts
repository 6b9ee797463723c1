// A node → itself and all below it, or the first elements there; shadow trees left aside.
import type { Dom } from './dom';

/** In the order of the document; what comes after one may be changed while it is looked at. */
export function* nodesIn({ firstChild, nextSibling, parent }: Dom, root: Node): Generator<Node, void> {
  let node: Node | null = root;
  while (node) {
    yield node;
    let next: Node | null = firstChild(node);
    while (!next && node && node !== root) {
      next = nextSibling(node);
      node = parent(node);
    }
    node = next;
  }
}

/** The root where it is an element, and the first `most` elements below it. */
export function firstElements(dom: Dom, root: Node, most: number): Element[] {
  const elements: Element[] = [];
  for (const node of nodesIn(dom, root)) {
    if (!dom.isElement(node)) continue;
    if (elements.length > most) break;
    elements.push(node);
  }
  return elements;
}
