// Reading the DOM through getters captured from the prototypes once, because a form's fields named
// "parentNode" or "firstChild" shadow the form's own properties, even for a content script (Chromium).

/** Safe reads of nodes of one document. */
export interface Dom {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  isText(node: Node): node is Text;
  isElement(node: Node): node is Element;
  /** Upper-case tag of HTML elements; others as written. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  textContent(node: Node): string;
  /** True for the node itself too. */
  contains(outer: Node, inner: Node): boolean;
  /** True when `second` comes after `first` in the document. */
  follows(first: Node, second: Node): boolean;
  /** Elements below `scope`, itself not included. */
  all(scope: Document | Element, selector: string): Element[];
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

/** Captures the getters of the document's own window. */
export function captureDom(document: Document): Dom {
  const view = document.defaultView;
  if (!view) throw new Error('no window');
  const { Node, Element, Document } = view;
  const getter = <T>(prototype: object, name: string) => {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    return (node: object): T => get?.call(node) as T;
  };
  const nodeType = getter<number>(Node.prototype, 'nodeType');
  const textContent = getter<string | null>(Node.prototype, 'textContent');
  const { contains, compareDocumentPosition } = Node.prototype;
  const { getAttribute, querySelectorAll } = Element.prototype;
  const queryDocument = Document.prototype.querySelectorAll;
  return {
    firstChild: getter<Node | null>(Node.prototype, 'firstChild'),
    nextSibling: getter<Node | null>(Node.prototype, 'nextSibling'),
    parent: getter<Node | null>(Node.prototype, 'parentNode'),
    isText: (node): node is Text => nodeType(node) === TEXT_NODE,
    isElement: (node): node is Element => nodeType(node) === ELEMENT_NODE,
    tag: getter<string>(Element.prototype, 'tagName'),
    attribute: (element, name) => getAttribute.call(element, name),
    textContent: (node) => textContent(node) ?? '',
    contains: (outer, inner) => contains.call(outer, inner),
    follows: (first, second) => (compareDocumentPosition.call(first, second) & FOLLOWING) !== 0,
    all: (scope, selector) => {
      const query = nodeType(scope) === ELEMENT_NODE ? querySelectorAll : queryDocument;
      return [...query.call(scope as Element & Document, selector)];
    },
  };
}
