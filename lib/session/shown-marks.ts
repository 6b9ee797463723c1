// Marks → painted marks: brought to the page in steps, what is in sight first, and taken off when their words change.
import { nodesOf } from '../highlight/hit-test';
import type { Painter } from '../highlight/painter';
import { rectsOf } from '../highlight/rects';
import type { Style } from '../highlight/styles';
import { isFresh, type Mark } from './marks';

/** The marks that are on the page. */
export interface ShownMarks {
  /** Complete when the last replacing has come to its end. */
  readonly inOrder: readonly Mark[];
  /** By the texts in which they have letters. */
  readonly byNode: ReadonlyMap<Node, readonly Mark[]>;
  /** Replaces what is shown, in steps; each mark is shown only if its words are still there at that moment. */
  showInSteps(marks: readonly Mark[], styleOf: (mark: Mark) => Style): Generator<void, void>;
  /** Takes off those of these marks whose words have changed, and those that are to go. Gives what was taken off. */
  drop(marks: Iterable<Mark>, isToGo?: (mark: Mark) => boolean): Mark[];
  /** All, in any order. */
  all(): Iterable<Mark>;
}

const MARKS_A_STEP = 50;
/** On a page with fewer, order does not matter. */
const FEW_MARKS = 200;

export function createShownMarks(document: Document, painter: Painter): ShownMarks {
  let inOrder: readonly Mark[] = [];
  /** Marks were taken off that are in the list still: a page may do so very often, and nobody look. */
  let isThinner = false;
  /** Each with its texts: the page may part them. */
  const shown = new Map<Mark, readonly Node[]>();
  const byNode = new Map<Node, Mark[]>();
  const putOn = (mark: Mark) => {
    if (shown.has(mark)) return;
    const nodes = nodesOf(mark.span);
    shown.set(mark, nodes);
    for (const node of nodes) {
      const near = byNode.get(node);
      if (near) near.push(mark);
      else byNode.set(node, [mark]);
    }
  };
  const takeOff = (mark: Mark) => {
    painter.remove(mark.span);
    const nodes = shown.get(mark);
    if (!nodes) return;
    shown.delete(mark);
    isThinner = true;
    for (const node of nodes) {
      const near = byNode.get(node)?.filter((one) => one !== mark) ?? [];
      if (near.length > 0) byNode.set(node, near);
      else byNode.delete(node);
    }
  };
  return {
    get inOrder() {
      if (isThinner) inOrder = inOrder.filter((mark) => shown.has(mark));
      isThinner = false;
      return inOrder;
    },
    byNode,
    all: () => shown.keys(),
    *showInSteps(marks, styleOf) {
      const wanted = new Set(marks);
      let count = 0;
      for (const mark of shown.keys()) {
        if (++count % MARKS_A_STEP === 0) yield;
        if (!wanted.has(mark)) takeOff(mark);
      }
      // Later on only a few come in, and measuring would make the page lay itself out.
      for (const mark of shown.size === 0 ? inSightFirst(document, marks) : marks) {
        if (++count % MARKS_A_STEP === 0) yield;
        // The page may have changed since it was read, or while the marks before this one were shown.
        if (!isFresh(mark)) takeOff(mark);
        else {
          painter.add(mark.span, styleOf(mark));
          putOn(mark);
        }
      }
      inOrder = marks;
      isThinner = true;
    },
    drop(marks, isToGo = () => false) {
      const stale = [...marks].filter((mark) => shown.has(mark) && (!isFresh(mark) || isToGo(mark)));
      for (const mark of stale) takeOff(mark);
      return stale;
    },
  };
}

/** From the first mark in sight to the end, then those above it; a few places are measured, not all. */
function inSightFirst(document: Document, marks: readonly Mark[]): readonly Mark[] {
  if (marks.length < FEW_MARKS) return marks;
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    const bottom = mark && rectsOf(document, mark.span).at(-1)?.bottom;
    if (bottom !== undefined && bottom < 0) low = middle + 1;
    else high = middle;
  }
  return [...marks.slice(low), ...marks.slice(0, low)];
}
