// Article roots → blocks: runs of text that read as one, each with its way back to the text nodes.
import type { Dom } from './dom';
import { skipOf } from './skip';

/** A text node's place in a block: its data begins at `start` of the block's text. */
export interface Run {
  node: Text;
  start: number;
}

/** One paragraph, heading, cell or caption. Offsets are UTF-16 code units of `text`. */
export interface Block {
  text: string;
  runs: Run[];
  /** Counts up at each heading; mentions of one section share it. */
  section: number;
  heading: boolean;
}

/** Elements inside which a line of text runs on; every other element begins and ends a block. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY RB S SLOT SMALL SPAN STRIKE ' +
    'STRONG SUB TIME TT U VAR WBR'
  ).split(' '),
);
const HEADING = /^H[1-6]$/;
/** What holds more of a root's text than this is the story, whatever its class says ("has-sidebar"). */
const STORY_SHARE = 0.5;
const NODES_A_STEP = 400;

/** Reads the roots in their order, once; a root inside another must not be passed. */
export function readBlocks(dom: Dom, roots: Element[]): Block[] {
  const steps = readBlocksInSteps(dom, roots);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, pausing after every few hundred nodes. */
export function* readBlocksInSteps(dom: Dom, roots: Element[]): Generator<void, Block[]> {
  const blocks: Block[] = [];
  let section = 0;
  let open: Block | null = null;
  let heading = false;
  const close = () => {
    if (open && /\S/.test(open.text)) blocks.push(open);
    open = null;
  };
  const add = (text: string, node?: Text) => {
    open ??= { text: '', runs: [], section, heading };
    if (node) open.runs.push({ node, start: open.text.length });
    open.text += text;
  };
  let rootUnits = 0;
  const isSkipped = (element: Element): boolean => {
    const skip = skipOf(dom, element);
    return skip === 'beside' ? dom.textContent(element).length < rootUnits * STORY_SHARE : skip === 'always';
  };
  const enter = (element: Element): boolean => {
    const tag = dom.tag(element);
    // A line break ends a line, not a sentence: the text on both sides reads as one.
    if (tag === 'BR') add('\n');
    if (isSkipped(element)) {
      // Something stands there: what is left of it does not join what is right of it.
      if (open) add(' ');
      return false;
    }
    if (tag === 'BR' || INLINE.has(tag)) return true;
    close();
    if (HEADING.test(tag)) {
      section++;
      heading = true;
    }
    return true;
  };
  const leave = (element: Element) => {
    const tag = dom.tag(element);
    if (tag === 'BR' || INLINE.has(tag)) return;
    close();
    if (HEADING.test(tag)) heading = false;
  };
  for (const root of roots) {
    rootUnits = dom.textContent(root).length;
    yield* walk(dom, root, enter, leave, (node) => add(node.data, node));
    close();
  }
  return blocks;
}

/** Depth first without recursion: pages nest deeper than the stack. */
function* walk(
  dom: Dom,
  root: Element,
  enter: (element: Element) => boolean,
  leave: (element: Element) => void,
  text: (node: Text) => void,
): Generator<void, void> {
  if (!enter(root)) return;
  let node = dom.firstChild(root);
  let parent: Node = root;
  for (let count = 1; ; count++) {
    if (count % NODES_A_STEP === 0) yield;
    if (node === null) {
      leave(parent as Element);
      if (parent === root) return;
      node = dom.nextSibling(parent);
      parent = dom.parent(parent) ?? root;
    } else if (dom.isElement(node) && enter(node)) {
      parent = node;
      node = dom.firstChild(node);
    } else {
      if (dom.isText(node)) text(node);
      node = dom.nextSibling(node);
    }
  }
}
