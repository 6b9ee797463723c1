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
  const first = runAt(block.runs, start);
  // The end belongs to the node that holds the last unit: a mention never ends at the start of a node.
  const last = runAt(block.runs, end - 1);
  return {
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: Math.min(end - last.start, last.node.length),
  };
}

/** The last run that begins at or before `offset`. */
function runAt(runs: Run[], offset: number): Run {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).start <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low] as Run;
}
