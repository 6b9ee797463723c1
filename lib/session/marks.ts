// Mentions in blocks → marks: what can be painted, stepped to and pointed at.
import { indexByNode } from '../highlight/hit-test';
import type { Block } from '../page/blocks';
import { holderOf } from '../page/dom';
import { isHiddenOrEdited } from '../page/skip';
import { isAsRead, type Span, spanOf } from '../page/text-map';
import type { LexiconAlias } from '../text/lexicon';
import type { Judged } from '../text/read-haystack';
import type { About } from '../topic/verdict';

/** A mention with its place in the page. */
export interface Mark {
  kind: Exclude<LexiconAlias['kind'], 'none'>;
  ref: string;
  alias: LexiconAlias;
  /** That of its block when it was last read. */
  section: number;
  /** What its part of the page is about, as of the same reading. */
  about: About;
  span: Span;
  /** What the span said when it was read; something else there later means that the mark is stale. */
  text: string;
}

/** Makes marks of one page again and again. */
export interface Marker {
  /**
   * Turns what was found in each block into marks, leaving out those in hidden or edited text. Where block and findings
   * are the very ones of the last time, so are the marks, unless `anew`: then all elements are asked again. `abouts`:
   * what each block is about.
   */
  marksInSteps(
    blocks: readonly Block[],
    found: readonly (readonly Judged[])[],
    abouts: readonly About[],
    anew: boolean,
  ): Generator<void, Mark[]>;
}

const NOTHING: About = [];
/** Blocks whose marks are known cost next to nothing. */
const BLOCKS_A_STEP = 500;

/** The marks of one block. */
interface Marked {
  judged: readonly Judged[];
  marks: Mark[];
  /** Something in it was hidden or edited, and may not be for ever. */
  partly: boolean;
}

export function createMarker(): Marker {
  let known = new Map<Block, Marked>();
  return {
    *marksInSteps(blocks, found, abouts, anew) {
      const now: typeof known = new Map();
      for (const [at, block] of blocks.entries()) {
        if (at % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
        const before = known.get(block);
        if (!before || before.judged !== found[at] || before.partly) continue;
        now.set(block, before);
        known.delete(block);
      }
      // A mark that still stands where it stood stays the same object: a popover may be open on it.
      const old = indexByNode([...known.values()].flatMap(({ marks }) => marks));
      known = now;
      const isReadable = askOnce();
      const all: Mark[] = [];
      for (const [at, block] of blocks.entries()) {
        const judged = found[at] ?? [];
        if (judged.length === 0) continue;
        let marked = now.get(block);
        if (marked && anew) {
          const marks: Mark[] = [];
          for (const mark of marked.marks) if (yield* isReadable(holderOf(mark.span.startContainer))) marks.push(mark);
          if (marks.length < marked.marks.length) {
            marked = { judged, marks, partly: true };
            now.set(block, marked);
          }
        }
        if (!marked) {
          marked = { judged, marks: [], partly: false };
          for (const { start, end, alias, shown } of judged) {
            if (!shown || alias.kind === 'none') continue;
            // The page may have changed since it was read; the next reading finds what stands there now.
            const span = isAsRead(block, start, end) ? spanOf(block, start, end) : null;
            if (!span || !(yield* isReadable(holderOf(span.startContainer)))) {
              marked.partly = true;
              continue;
            }
            const { kind, ref } = alias;
            const mark = { kind, ref, alias, section: 0, about: NOTHING, span, text: textOf(span) };
            marked.marks.push(old.get(span.startContainer)?.find((one) => isSameMark(one, mark)) ?? mark);
          }
          now.set(block, marked);
        }
        for (const mark of marked.marks) {
          mark.section = block.section;
          mark.about = abouts[at] ?? NOTHING;
          all.push(mark);
        }
      }
      return all;
    },
  };
}

/** Asks each element once whether its text is shown and not edited, a step each: its style costs the more the deeper it stands. */
function askOnce(): (element: Element | null) => Generator<void, boolean> {
  const judged = new Map<Element, boolean>();
  return function* isReadable(element) {
    if (!element) return false;
    const known = judged.get(element);
    if (known !== undefined) return known;
    yield;
    const readable = !isHiddenOrEdited(element);
    judged.set(element, readable);
    return readable;
  };
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
    a.alias === b.alias &&
    a.text === b.text
  );
}

/** The two ends suffice: a change in a node between them is a change of the nodes themselves. */
function textOf({ startContainer, startOffset, endContainer, endOffset }: Span): string {
  if (startContainer === endContainer) return startContainer.data.slice(startOffset, endOffset);
  return `${startContainer.data.slice(startOffset)}${endContainer.data.slice(0, endOffset)}`;
}
