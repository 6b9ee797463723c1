// What a reading of an article gives, and what it is given of those before it.
import type { Block } from './blocks';

/** What was read of an article. */
export interface ReadText {
  blocks: Block[];
  /** Units of all blocks. */
  units: number;
  nodes: number;
  /** Headings so far. */
  sections: number;
  /** Whether a heading is open. */
  heading: boolean;
  /** False when the page is too long: what stands after the blocks was not read. */
  whole: boolean;
  /** Open shadow roots whose text is in the blocks. */
  shadowRoots: ShadowRoot[];
  /** Custom elements without one. Scripts may give them one later, which nobody is told of. */
  hosts: Element[];
}

/**
 * What earlier readings found in elements that read the same wherever they stand, so that only what changed is read
 * again. Told of elements that begin and end a block, and asked for them.
 */
export interface KnownBlocks {
  /** Puts what the element still holds into `read`, right after calling `close`; false when it is to be read. */
  take(element: Element, read: ReadText, close: () => void): boolean;
  enter(element: Element, read: ReadText): void;
  leave(read: ReadText): void;
  /** What is read of those that are entered, or of the next one, does not depend on them alone. */
  spoil(): void;
}
