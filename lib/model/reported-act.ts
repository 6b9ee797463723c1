// What a page itself tells of an actor's act. Types only.
import type { Act, Stance } from './vocabulary';

/** An act that a sentence of the page tells of: read by machine, shown beside the record and never part of it. */
export interface Reported {
  act: Act;
  stance: Stance;
  /** As the page has it, in its language. */
  sentence: string;
  language: string;
  /**
   * How it stands to the record: both say the same · the article was written after the record was last checked · the
   * record says something else · it says nothing until then. Null where the two may be about different things.
   */
  beside: 'agrees' | 'newer' | 'differs' | 'unrecorded' | null;
}
