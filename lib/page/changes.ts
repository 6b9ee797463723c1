// What an observer tells of a page → which of its text is to be read again, and what may be painted on other words now.
import type { Dom } from './dom';
import type { Knowledge } from './known-blocks';

/** By these an element is read or not: where they change, the page reads otherwise. */
const READ_BY = ['contenteditable', 'hidden', 'aria-hidden', 'role', 'open', 'popover', 'slot'];
/** By these what stands in it is shown no more, or written in, from one moment to the next. */
const HIDDEN_BY = ['contenteditable', 'slot'];
/** By these it may be, but pages change them all the time: what they do is seen when the page is read for another reason. */
const SHOWN_BY = ['class', 'id', 'style'];

/** With them, parts of the page may come to be hidden, or seen; in them there is nothing to read. */
const STYLES = new Set(['STYLE', 'LINK']);

/** What of a page is observed; the browser sifts out all other attributes. */
export const WHAT_MATTERS: MutationObserverInit = {
  ...{ childList: true, characterData: true, subtree: true },
  attributeFilter: [...READ_BY, ...SHOWN_BY],
};

/** What a batch of changes has done. */
export interface Changes {
  /** Texts that were written anew or taken out, alone or with all that is around them. */
  gone: Set<Node>;
  /** What may have become an editor, or hidden, or is so no longer. */
  suspects: Node[];
  /** The page is to be read again. */
  text: boolean;
  /** Other parts of it may be hidden now. */
  looks: boolean;
  /** Style sheets came or went: what is hidden is to be asked again, though nothing is to be read. */
  sheets: boolean;
  /** The whole document was written anew, which takes every listener off it. */
  rewritten: boolean;
}

export function noChanges(): Changes {
  return { gone: new Set(), suspects: [], text: false, looks: false, sheets: false, rewritten: false };
}

/** Notes changes of the document; costs about a microsecond a record. */
export function noteChanges(
  dom: Dom,
  document: Document,
  known: Knowledge,
  records: readonly MutationRecord[],
): Changes {
  const { documentElement, head, body } = document;
  const changes = noChanges();
  /** Whether they stand in the head; many records are of the same few nodes. */
  const touched = new Map<Node, boolean>();
  const touch = (node: Node): boolean => {
    const before = touched.get(node);
    if (before !== undefined) return before;
    known.touch(node);
    const inHead = head?.contains(node) ?? false;
    touched.set(node, inHead);
    return inHead;
  };
  /** Not what stands beside the body, which our own popover does, and not what is gone again. */
  const isBeside = (node: Node) =>
    !node.isConnected || (node !== body && node !== head && dom.parent(node) === documentElement);
  for (const record of records) {
    const { type, target } = record;
    if (type === 'characterData') changes.gone.add(target);
    else if (type === 'attributes') {
      if (isBeside(target)) continue;
      const name = record.attributeName ?? '';
      changes.looks = true;
      if (HIDDEN_BY.includes(name)) changes.suspects.push(target);
      if (READ_BY.includes(name)) changes.text = true;
      touch(target);
      continue;
    } else {
      const { addedNodes, removedNodes } = record;
      if (target === document) changes.rewritten = true;
      if (target === documentElement && ![...addedNodes, ...removedNodes].some(isBody)) continue;
      if (areSheets(addedNodes) && areSheets(removedNodes)) {
        changes.looks = changes.sheets = true;
        continue;
      }
      // By index, because there may be ten thousands of records: to iterate a list of nodes takes several times as long.
      for (let at = removedNodes.length - 1; at >= 0; at--) changes.gone.add(removedNodes[at] as Node);
      for (let at = addedNodes.length - 1; at >= 0; at--) {
        const node = addedNodes[at] as Node;
        known.admit(node);
        changes.looks ||= STYLES.has(node.nodeName);
      }
    }
    if (touch(target)) changes.looks = true;
    else changes.text = true;
  }
  return changes;
}

/** True for none, too: every record has one of either kind. */
function areSheets(nodes: NodeList): boolean {
  for (let at = nodes.length - 1; at >= 0; at--) if (!STYLES.has(nodes[at]?.nodeName ?? '')) return false;
  return true;
}

function isBody({ nodeName }: Node): boolean {
  return nodeName === 'BODY';
}
