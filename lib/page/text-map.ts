// Offsets of a block ↔ places in its text nodes.
import type { Block, Run } from './blocks';

/** Where a stretch of a block stands in the document; offsets are UTF-16 code units of the nodes' data. */
export interface Span {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** The span of `start` to `end` (exclusive) of a block; `start` must lie in a text node, not in a line break. */
export function spanOf(block: Block, start: number, end: number): Span {
  const first = block.runs[indexAt(block.runs, start)] as Run;
  // The end belongs to the node that holds the last unit: a mention never ends at the start of a node.
  const last = block.runs[indexAt(block.runs, end - 1)] as Run;
  return {
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: Math.min(end - last.start, last.node.length),
  };
}

/** False once the page has changed the nodes that a stretch of a block was read from. */
export function isAsRead({ text, runs }: Block, start: number, end: number): boolean {
  const last = indexAt(runs, end - 1);
  for (let index = indexAt(runs, start); index <= last; index++) {
    const { node, start: begin } = runs[index] as Run;
    const from = Math.max(start, begin);
    const read = text.slice(from, index < last ? runs[index + 1]?.start : end);
    const now = node.data.slice(from - begin, index < last ? undefined : end - begin);
    // What was read behind a node, for a line break or a gap, is in none.
    if (now.trimEnd() !== read.trimEnd()) return false;
  }
  return true;
}

/** Of the last run that begins at or before `offset`. */
function indexAt(runs: Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
