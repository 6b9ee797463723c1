// An article root → its elements and texts in the order in which they are shown: a slot holds what is assigned to it,
// an open shadow root stands in the place of its host's children. No recursion: pages nest deeper than the stack.
import { type Dom, ELEMENT_NODE, inherited, TEXT_NODE } from './dom';
import { kindOf, type TagKind } from './tags';

/** One tree of nodes: the document, or a shadow root inside another tree. No range reaches from one into another. */
export interface Tree {
  outer: Tree | null;
}

export interface Visitor {
  /** What the element does to the text; null: nothing inside is read. */
  enter(element: Element, kind: TagKind): TagKind | null;
  /** The end of an element that was entered, with what it was entered as. */
  leave(kind: TagKind): void;
  text(node: Text, tree: Tree): void;
  /** True when a shadow root that was met is to be read; otherwise those children of its host are that it shows. */
  shadow(root: ShadowRoot): boolean;
  /** Counts up with each node. */
  extent: { nodes: number };
  /** Asked after every few hundred nodes; true ends the walk. */
  isEnough(): boolean;
}

/** An element that is being read. */
interface Level {
  element: Element;
  kind: TagKind;
  tree: Tree;
  /** What is read of it where that is not all its children in their order. */
  list: readonly Node[] | null;
  /** Index in the list of what is being read. */
  at: number;
}

/** Elements of HTML that may have a shadow root and are used so; any custom element may. */
const HOSTS = new Set('article aside body div footer header main nav p section span'.split(' '));
const NODES_A_STEP = 400;

/** Depth first, pausing after every few hundred nodes; an element that the walk's end cuts off is not left. */
export function* walk(dom: Dom, root: Element, visitor: Visitor): Generator<void, void> {
  const { firstChild, nextSibling, type, localName } = dom;
  const levels: Level[] = [];
  let level: Level | undefined;
  let tree: Tree = { outer: null };
  let node: Node | null = root;
  const { extent } = visitor;
  let pause = NODES_A_STEP;
  for (;;) {
    if (node === null) {
      // Without a level the root itself was left out.
      if (!level) return;
      visitor.leave(level.kind);
      node = level.element;
      levels.pop();
      level = levels[levels.length - 1];
      if (!level) return;
      tree = level.tree;
    } else {
      if (++extent.nodes >= pause) {
        if (visitor.isEnough()) return;
        pause = extent.nodes + NODES_A_STEP;
        yield;
      }
      const nodeType = type(node);
      if (nodeType === ELEMENT_NODE) {
        const element = node as Element;
        const tag = localName(element);
        const tagKind = kindOf(tag);
        const kind = visitor.enter(element, tagKind);
        if (kind !== null) {
          const mayHost = tagKind === 'unknown' || HOSTS.has(tag);
          const inside = mayHost ? insideHost(dom, element, tree, visitor) : insideOf(dom, element, tag, tree);
          level = { element, kind, tree: inside?.tree ?? tree, list: inside?.list ?? null, at: 0 };
          levels.push(level);
          tree = level.tree;
          node = inside ? inside.first : firstChild(element);
          continue;
        }
      } else if (nodeType === TEXT_NODE) visitor.text(node as Text, tree);
      if (!level) return;
    }
    node = level.list ? (level.list[++level.at] ?? null) : nextSibling(node);
  }
}

interface Inside {
  tree: Tree;
  list: readonly Node[] | null;
  first: Node | null;
}

/** What is read of an element that may be a host; null: all its children. */
function insideHost(dom: Dom, element: Element, tree: Tree, visitor: Visitor): Inside | null {
  const shadow = dom.shadowRoot(element);
  if (!shadow) return null;
  if (visitor.shadow(shadow)) return { tree: { outer: tree }, list: null, first: dom.firstChild(shadow) };
  return listed(
    tree,
    childrenOf(dom, element).filter((one) => inherited(one, 'assignedSlot')),
  );
}

/** What is read of a slot, or of closed details; null: all children. */
function insideOf(dom: Dom, element: Element, tag: string, tree: Tree): Inside | null {
  if (tag === 'slot') {
    const assigned = dom.assigned(element);
    return assigned.length > 0 ? listed(tree.outer ?? tree, assigned) : null;
  }
  // Closed, it shows its summary alone.
  if (tag === 'details' && dom.attribute(element, 'open') === null) {
    const isSummary = (one: Node) => dom.isElement(one) && dom.localName(one) === 'summary';
    return listed(tree, childrenOf(dom, element).filter(isSummary).slice(0, 1));
  }
  return null;
}

function listed(tree: Tree, list: readonly Node[]): Inside {
  return { tree, list, first: list[0] ?? null };
}

function childrenOf(dom: Dom, element: Element): Node[] {
  const children: Node[] = [];
  for (let child = dom.firstChild(element); child; child = dom.nextSibling(child)) children.push(child);
  return children;
}
