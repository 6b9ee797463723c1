// What an observer tells of a page → which of its text is to be read again, and what may be painted on other words now.
import type { Dom } from './dom';
import type { Knowledge } from './known-blocks';

/** By these an element is read or not: where they change, the page reads otherwise. */
const READ_BY = ['contenteditable', 'hidden', 'aria-hidden', 'role', 'open', 'popover', 'slot'];
/** By these it may be, but pages change them all the time: what they do is seen when the page is read for another reason. */
const SHOWN_BY = ['class', 'id', 'style'];

/** What of a page is observed; the browser sifts out all other attributes. */
export const WHAT_MATTERS: MutationObserverInit = {
  ...{ childList: true, characterData: true, subtree: true },
  attributeFilter: [...READ_BY, ...SHOWN_BY],
};

/** What a batch of changes has done. */
export interface Changes {
  /** Texts that were written anew or taken out, alone or with all that is around them. */
  gone: Set<Node>;
  /** Elements that were made an editor, or are none any more. */
  editors: Node[];
  /** The page is to be read again. */
  text: boolean;
  /** Other parts of it may be hidden now. */
  looks: boolean;
  /** The whole document was written anew, which takes every listener off it. */
  rewritten: boolean;
}

/** Notes changes of the document; costs about a microsecond a record. */
export function noteChanges(
  dom: Dom,
  document: Document,
  known: Knowledge,
  records: readonly MutationRecord[],
): Changes {
  const { documentElement, head, body } = document;
  const changes: Changes = { gone: new Set(), editors: [], text: false, looks: false, rewritten: false };
  const touched = new Set<Node>();
  const touch = (node: Node) => {
    if (touched.has(node)) return;
    touched.add(node);
    known.touch(node);
  };
  /** Not what stands beside the body, which our own popover does, and not what is gone again. */
  const isBeside = (node: Node) =>
    !node.isConnected || (node !== body && node !== head && dom.parent(node) === documentElement);
  for (const record of records) {
    const { type, target } = record;
    if (type === 'characterData') {
      changes.gone.add(target);
      touch(target);
    } else if (type === 'attributes') {
      if (isBeside(target)) continue;
      const name = record.attributeName ?? '';
      changes.looks = true;
      if (name === 'contenteditable') changes.editors.push(target);
      if (READ_BY.includes(name)) changes.text = true;
      touch(target);
      continue;
    } else {
      const { addedNodes, removedNodes } = record;
      if (target === document) changes.rewritten = true;
      if (target === documentElement && ![...addedNodes, ...removedNodes].some(isBody)) continue;
      for (const node of removedNodes) changes.gone.add(node);
      for (const { nodeName } of addedNodes) changes.looks ||= nodeName === 'STYLE' || nodeName === 'LINK';
      if (addedNodes.length > 0) known.admit(addedNodes);
      touch(target);
    }
    if (head?.contains(target)) changes.looks = true;
    else changes.text = true;
  }
  return changes;
}

function isBody({ nodeName }: Node): boolean {
  return nodeName === 'BODY';
}
