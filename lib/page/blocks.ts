// Article roots → blocks: runs of text that read as one, each with its way back to the text nodes.
import type { Dom } from './dom';
import type { KnownBlocks, ReadText } from './read-text';
import { isPullQuote, skipOf, standsInEditor } from './skip';
import type { TagKind } from './tags';
import { type Tree, walk } from './walk';

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

/** How to read. */
export interface HowToRead {
  /** Whether open shadow roots are read. */
  shadowTrees: boolean;
  /** Reading ends after that many nodes, or that many units of text. */
  mostNodes: number;
  mostUnits: number;
  /** Filled by one reading, and taken from by the next. */
  known?: KnownBlocks;
}

/**
 * The longest live blogs have some 50,000 nodes, the longest books a million units. Past these numbers the blocks would
 * take more than some 100 MB, and reading them seconds of the page's time.
 */
export const HOW_TO_READ: HowToRead = { shadowTrees: true, mostNodes: 400_000, mostUnits: 5_000_000 };

/** No paragraph is that long: reading ends before it, for whatever looks through a block would be one long task. */
const LONGEST_BLOCK_UNITS = 500_000;
/** What holds more of a root's text than this is the story, whatever its class says ("has-sidebar"). */
const STORY_SHARE = 0.5;
/** Where so many boxes around the story are named like what stands beside it, such names tell nothing. */
const MOST_MISNAMED = 20;
/** They are looked at now and then; a page with more has made them what they are to be. */
const MOST_HOSTS = 1000;
const NOT_TEXT = 'script, style, template, noscript';
const INK = /\S/;

/** Reads the roots in their order, once; a root inside another must not be passed. */
export function readBlocks(dom: Dom, roots: Element[], how = HOW_TO_READ): Block[] {
  const steps = readBlocksInSteps(dom, roots, how);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.blocks;
}

/** The same with all that is to be told of it, pausing after every few hundred nodes. */
export function* readBlocksInSteps(dom: Dom, roots: Element[], how = HOW_TO_READ): Generator<void, ReadText> {
  const read: ReadText = {
    blocks: [],
    ...{ units: 0, nodes: 0, sections: 0 },
    heading: false,
    whole: true,
    ...{ shadowRoots: [], hosts: [] },
  };
  const { known } = how;
  /** No text is read any more. */
  let isFull = false;
  let open: Block | null = null;
  /** The tree that the open block's text is in. */
  let openIn: Tree | null = null;
  /** Length of the open block after its last line break. */
  let lastBreak = 0;
  const close = () => {
    if (!open) return;
    read.units += open.text.length;
    read.blocks.push(open);
    open = null;
  };
  const add = (node: Text, tree: Tree) => {
    const { data } = node;
    if (open && openIn !== tree) close();
    if (isFull || (!open && !INK.test(data))) return;
    const units = (open?.text.length ?? 0) + data.length;
    isFull = units > LONGEST_BLOCK_UNITS || read.units > how.mostUnits;
    if (isFull) return close();
    if (!open) {
      open = { text: data, runs: [{ node, start: 0 }], section: read.sections, heading: read.heading };
      openIn = tree;
      lastBreak = 0;
      return;
    }
    open.runs.push({ node, start: open.text.length });
    open.text += data;
  };
  /** A line break ends a line, not a sentence: the text on both sides reads as one. Two of them end a paragraph. */
  const breakLine = () => {
    if (!open) return;
    if (lastBreak > 0 && !INK.test(open.text.slice(lastBreak))) return close();
    open.text += '\n';
    lastBreak = open.text.length;
  };
  /** Something stands there: what is left of it does not join what is right of it. */
  const part = (kind: TagKind) => {
    if (kind === 'gap' || kind === 'inline' || kind === 'unknown') {
      if (open) open.text += ' ';
    } else if (kind !== 'unseen') close();
  };

  /** Units of the root's text, counted once something may stand beside it. */
  let rootUnits: number | null = null;
  let misnamed = 0;
  let root: Element;
  const isSkipped = (element: Element): boolean => {
    const skip = skipOf(dom, element);
    if (skip !== 'beside') return skip === 'always';
    known?.spoil();
    if (misnamed === MOST_MISNAMED) return false;
    rootUnits ??= unitsOf(dom, root);
    if (unitsOf(dom, element) < rootUnits * STORY_SHARE) return true;
    misnamed++;
    return false;
  };
  const enter = (element: Element, tag: TagKind): TagKind | null => {
    let kind = tag;
    if (kind === 'break') breakLine();
    if (kind === 'unseen' || (kind !== 'inline' && known?.take(element, read, close))) return null;
    if (kind === 'apart' && dom.localName(element) === 'aside' && isPullQuote(dom, element)) kind = 'block';
    if (kind === 'apart' || kind === 'gap' || isSkipped(element)) {
      part(kind);
      return null;
    }
    if (kind === 'unknown') {
      // What stands beside it decides, and scripts that make a host of it.
      known?.spoil();
      if (read.hosts.length < MOST_HOSTS && dom.localName(element).includes('-') && !dom.shadowRoot(element))
        read.hosts.push(element);
      if (runsOn(dom, element, open !== null)) kind = 'inline';
    }
    if (kind === 'inline' || kind === 'break') return kind;
    close();
    known?.enter(element, read);
    if (kind === 'heading') {
      read.sections++;
      read.heading = true;
    }
    return kind;
  };
  const leave = (kind: TagKind) => {
    if (kind === 'inline' || kind === 'break') return;
    close();
    if (kind === 'heading') read.heading = false;
    known?.leave(read);
  };
  const shadow = (shadowRoot: ShadowRoot): boolean => {
    known?.spoil();
    if (!how.shadowTrees) return false;
    read.shadowRoots.push(shadowRoot);
    if (rootUnits !== null) rootUnits += dom.textContent(shadowRoot).length;
    return true;
  };

  const isEnough = (): boolean => {
    read.whole = !isFull && read.nodes < how.mostNodes && read.units + (open?.text.length ?? 0) < how.mostUnits;
    return !read.whole;
  };
  const visitor = { enter, leave, text: add, shadow, isEnough, extent: read };
  for (root of roots) {
    if (standsInEditor(dom, root)) continue;
    rootUnits = null;
    yield* walk(dom, root, visitor);
    close();
    if (!read.whole) break;
  }
  // What was known has not been counted on the way, nor what came after the last pause.
  isEnough();
  return read;
}

/** Units of text that can be read below an element. */
function unitsOf(dom: Dom, element: Element): number {
  const whole = dom.textContent(element).length;
  return dom.all(element, NOT_TEXT).reduce((rest, one) => rest - dom.textContent(one).length, whole);
}

/**
 * A custom element is a part of a line where text stands beside it. Otherwise it is a box, as most are: only its style
 * would tell.
 */
function runsOn(dom: Dom, element: Element, inLine: boolean): boolean {
  if (inLine) return true;
  const next = dom.nextSibling(element);
  return next !== null && !dom.isElement(next) && INK.test((next as Text).data ?? '');
}
