// Mentions in blocks → marks: what can be painted, stepped to and pointed at.
import type { Block } from '../page/blocks';
import { holderOf } from '../page/dom';
import { isHiddenOrEdited } from '../page/skip';
import { type Span, spanOf } from '../page/text-map';
import type { Mention } from '../text/find-mentions';
import type { LexiconAlias } from '../text/lexicon';

/** A mention with its place in the page. */
export interface Mark {
  kind: Exclude<LexiconAlias['kind'], 'none'>;
  ref: string;
  alias: LexiconAlias;
  section: number;
  span: Span;
  /** What the span said when it was read; something else there later means that the mark is stale. */
  text: string;
}

/** Turns mentions into marks, leaving out those in hidden or edited text. */
export function marksOf(blocks: readonly Block[], mentions: readonly Mention[]): Mark[] {
  const judged = new Map<Element, boolean>();
  const isReadable = (element: Element | null): boolean => {
    if (!element) return false;
    const known = judged.get(element);
    if (known !== undefined) return known;
    const readable = !isHiddenOrEdited(element);
    judged.set(element, readable);
    return readable;
  };
  return mentions.flatMap(({ haystack, start, end, alias }) => {
    const block = blocks[haystack];
    if (!block || alias.kind === 'none') return [];
    const span = spanOf(block, start, end);
    if (!isReadable(holderOf(span.startContainer))) return [];
    return [{ kind: alias.kind, ref: alias.ref, alias, section: block.section, span, text: textOf(span) }];
  });
}

/** False once the page hides the text under the mark, or lets it be edited; costs style. */
export function isStillReadable({ span: { startContainer } }: Mark): boolean {
  const { parentElement } = startContainer;
  return parentElement !== null && !isHiddenOrEdited(parentElement);
}

/** False once the page changed the words under the mark. */
export function isFresh({ span, text }: Mark): boolean {
  return span.startContainer.isConnected && span.endContainer.isConnected && textOf(span) === text;
}

/** The two ends suffice: a change in a node between them is a change of the nodes themselves. */
function textOf({ startContainer, startOffset, endContainer, endOffset }: Span): string {
  if (startContainer === endContainer) return startContainer.data.slice(startOffset, endOffset);
  return `${startContainer.data.slice(startOffset)}${endContainer.data.slice(0, endOffset)}`;
}
