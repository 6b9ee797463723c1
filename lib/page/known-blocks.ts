// What was read of a page's elements, as long as nothing in them changes: the rest of the page is not read again.
import type { Block } from './blocks';
import type { Dom } from './dom';
import { nodesIn } from './nodes-in';
import type { KnownBlocks } from './read-text';

/** Knowledge of one document; a reading asks and fills it, changes of the page take from it. */
export interface Knowledge extends KnownBlocks {
  /** What changes until the end of the reading counts as a change after it, too. */
  begin(): void;
  end(): void;
  /** What the node holds has changed, and with it what all around it hold. */
  touch(node: Node): void;
  /** The node came into the document; nobody told what changed in it while it was out. */
  admit(node: Node): void;
}

/** What an element held when it was read. */
interface Held {
  blocks: readonly Block[];
  /** Headings in it, and those before its first block. */
  sections: number;
  before: number;
  units: number;
  nodes: number;
}

/** An element that is being read. */
interface Level {
  element: Element;
  /** Counts where it began. */
  blocks: number;
  sections: number;
  units: number;
  nodes: number;
  /** Where it stands, it is not to be kept; what is around it may be. */
  passing: boolean;
  /** What it holds depends on more than itself, and so does what is around it. */
  spoilt: boolean;
}

/** To look through more nodes that come in takes longer than to read the page again. */
const MOST_ADMITTED = 20_000;

export function createKnownBlocks(dom: Dom, document: Document): Knowledge {
  let held = new WeakMap<Node, Held>();
  let levels: Level[] = [];
  /** Of an element that has not been entered yet. */
  let spoilt = false;
  let reading = false;
  let touched = new Set<Node>();
  let admitted: Node[] = [];

  const touch = (node: Node): void => {
    for (let at: Node | null = node; at; at = dom.parent(at)) held.delete(at);
  };
  const forget = (root: Node): void => {
    let count = 0;
    for (const node of nodesIn(dom, root)) {
      if (++count > MOST_ADMITTED) {
        held = new WeakMap();
        return;
      }
      held.delete(node);
    }
  };
  const spoilAround = () => {
    const around = levels.at(-1);
    if (around) around.spoilt = true;
  };

  return {
    take(element, read, close) {
      if (read.heading) return false;
      const known = held.get(element);
      if (!known) return false;
      close();
      const { blocks, before, sections, units, nodes } = known;
      const [first] = blocks;
      const later = first ? read.sections + before - first.section : 0;
      for (const block of blocks) {
        block.section += later;
        read.blocks.push(block);
      }
      read.sections += sections;
      read.units += units;
      // The element itself has been counted.
      read.nodes += nodes;
      return true;
    },
    enter(element, { blocks, sections, units, nodes, shadowRoots, heading }) {
      // No range reaches out of a shadow tree, and what a slot shows is not in it.
      const passing = heading || (shadowRoots.length > 0 && !dom.contains(document, element));
      levels.push({ element, blocks: blocks.length, sections, units, nodes, passing, spoilt });
      spoilt = false;
    },
    leave({ blocks, sections, units, nodes }) {
      const level = levels.pop();
      if (!level) return;
      if (level.spoilt) spoilAround();
      if (level.spoilt || level.passing) return void held.delete(level.element);
      const own = blocks.slice(level.blocks);
      held.set(level.element, {
        blocks: own,
        sections: sections - level.sections,
        before: (own[0]?.section ?? 0) - level.sections,
        units: units - level.units,
        nodes: nodes - level.nodes,
      });
    },
    spoil() {
      spoilAround();
      // The element in question, where it is entered; the next one is read twice for nothing where it is not.
      spoilt = true;
    },
    begin() {
      reading = true;
      levels = [];
      spoilt = false;
      touched = new Set();
      admitted = [];
    },
    end() {
      reading = false;
      for (const node of touched) touch(node);
      for (const node of admitted) forget(node);
    },
    touch(node) {
      if (reading) touched.add(node);
      touch(node);
    },
    admit(node) {
      if (reading) admitted.push(node);
      forget(node);
    },
  };
}
