// Mentions in blocks → marks: what can be painted, stepped to and pointed at.
import type { Block } from '../page/blocks';
import { holderOf } from '../page/dom';
import { isHiddenOrEdited } from '../page/skip';
import { isAsRead, type Span, spanOf } from '../page/text-map';
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

/**
 * Turns mentions into marks, leaving out those in hidden or edited text. Asks each element once, a step each: its style
 * costs the more the deeper it stands.
 */
export function* marksInSteps(blocks: readonly Block[], mentions: readonly Mention[]): Generator<void, Mark[]> {
  const judged = new Map<Element, boolean>();
  const marks: Mark[] = [];
  for (const { haystack, start, end, alias } of mentions) {
    const block = blocks[haystack];
    if (!block || alias.kind === 'none') continue;
    // The page may have changed since it was read; the next reading finds what stands there now.
    if (!isAsRead(block, start, end)) continue;
    const span = spanOf(block, start, end);
    const holder = holderOf(span.startContainer);
    if (!holder) continue;
    let readable = judged.get(holder);
    if (readable === undefined) {
      yield;
      readable = !isHiddenOrEdited(holder);
      judged.set(holder, readable);
    }
    if (!readable) continue;
    marks.push({ kind: alias.kind, ref: alias.ref, alias, section: block.section, span, text: textOf(span) });
  }
  return marks;
}

/** False once the page hides the text under the mark, or lets it be edited; costs style. */
export function isStillReadable({ span: { startContainer } }: Mark): boolean {
  const holder = holderOf(startContainer);
  return holder !== null && !isHiddenOrEdited(holder);
}

/** False once the page changed the words under the mark. */
export function isFresh({ span, text }: Mark): boolean {
  return span.startContainer.isConnected && span.endContainer.isConnected && textOf(span) === text;
}

/** True for two marks of the same words in the same place. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a.span.startContainer === b.span.startContainer &&
    a.span.startOffset === b.span.startOffset &&
    a.span.endContainer === b.span.endContainer &&
    a.span.endOffset === b.span.endOffset &&
    a.ref === b.ref &&
    a.text === b.text
  );
}

/** The two ends suffice: a change in a node between them is a change of the nodes themselves. */
function textOf({ startContainer, startOffset, endContainer, endOffset }: Span): string {
  if (startContainer === endContainer) return startContainer.data.slice(startOffset, endOffset);
  return `${startContainer.data.slice(startOffset)}${endContainer.data.slice(0, endOffset)}`;
}
