// Reading the DOM through getters captured from the prototypes once, because a form's fields named
// "parentNode" or "firstChild" shadow the form's own properties, even for a content script (Chromium).

/** Safe reads of nodes of one document. */
export interface Dom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** `ELEMENT_NODE`, `TEXT_NODE` or another type of node. */
  type(node: Node): number;
  isElement(node: Node): node is Element;
  /** The tag: in lower case for HTML elements, also in XHTML; others as written. */
  localName(element: Element): string;
  hasAttributes(element: Element): boolean;
  attribute(element: Element, name: string): string | null;
  matches(element: Element, selector: string): boolean;
  textContent(node: Node): string;
  /** True for the node itself too. */
  contains(outer: Node, inner: Node): boolean;
  /** True when `second` comes after `first` in the document. */
  follows(first: Node, second: Node): boolean;
  /** The first `most` elements below `scope`, itself not included. */
  all(scope: Document | Element, selector: string, most?: number): Element[];
  /** The element's open shadow root. */
  shadowRoot(element: Element): ShadowRoot | null;
  /** Nodes that a slot shows in its place; none outside shadow trees. */
  assigned(slot: Element): Node[];
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
/** Text as well, in XHTML. */
export const CDATA_NODE = 4;
/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

/** Captures the getters of the document's own window. */
export function captureDom(document: Document): Dom {
  const view = document.defaultView;
  if (!view) throw new Error('no window');
  const { Node, Element, Document, HTMLSlotElement } = view;
  // Bound to the engine's own `call`: what a page puts on the node itself is not asked.
  const bound = (method: unknown) => Function.prototype.call.bind(method as () => unknown);
  const getter = (prototype: object, name: string) => bound(Object.getOwnPropertyDescriptor(prototype, name)?.get);
  const type = getter(Node.prototype, 'nodeType') as Dom['type'];
  const textContent = getter(Node.prototype, 'textContent') as (node: Node) => string | null;
  const comparePosition = bound(Node.prototype.compareDocumentPosition) as (first: Node, second: Node) => number;
  const { querySelector, querySelectorAll } = Element.prototype;
  const ofDocument = Document.prototype;
  const assigned = HTMLSlotElement.prototype.assignedNodes;
  return {
    firstChild: getter(Node.prototype, 'firstChild') as Dom['firstChild'],
    nextSibling: getter(Node.prototype, 'nextSibling') as Dom['nextSibling'],
    parent: getter(Node.prototype, 'parentNode') as Dom['parent'],
    type,
    isElement: (node): node is Element => type(node) === ELEMENT_NODE,
    localName: getter(Element.prototype, 'localName') as Dom['localName'],
    hasAttributes: bound(Element.prototype.hasAttributes) as Dom['hasAttributes'],
    attribute: bound(Element.prototype.getAttribute) as Dom['attribute'],
    matches: bound(Element.prototype.matches) as Dom['matches'],
    textContent: (node) => textContent(node) ?? '',
    contains: bound(Node.prototype.contains) as Dom['contains'],
    follows: (first, second) => (comparePosition(first, second) & FOLLOWING) !== 0,
    all: (scope, selector, most = Number.POSITIVE_INFINITY) => {
      const isElement = type(scope) === ELEMENT_NODE;
      if (most === 1) {
        // The first is found without a look at the rest of the page.
        const query = isElement ? querySelector : ofDocument.querySelector;
        const first = query.call(scope as Element & Document, selector);
        return first ? [first] : [];
      }
      const query = isElement ? querySelectorAll : ofDocument.querySelectorAll;
      const found = query.call(scope as Element & Document, selector);
      return Array.from({ length: Math.min(found.length, most) }, (_none, at) => found[at] as Element);
    },
    shadowRoot: getter(Element.prototype, 'shadowRoot') as Dom['shadowRoot'],
    assigned: (slot) => assigned.call(slot as HTMLSlotElement),
  };
}

/** A property as the node's interface defines it, whatever the fields of a form are named; for few nodes, it is slow. */
export function inherited<T>(node: Node, name: string): T {
  return Reflect.get(Object.getPrototypeOf(node), name, node) as T;
}

/** The element that a text stands in: right in a shadow root, that is its host. */
export function holderOf(text: Text): Element | null {
  return text.parentElement ?? (text.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}
