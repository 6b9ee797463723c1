// What the bench measures: something made of names that counts what it finds in a text.

/** What all others are ratios to. */
export const BARE_LOOP = 'bare loop';
export const OURS = 'truceline';

/** What an engine is made of; each takes what it needs. */
export interface EngineInput {
  names: readonly string[];
  /** Our lexicon of the same names, as the build writes it. */
  written: string;
}

export type Count = (text: string) => number;

export interface Engine {
  name: string;
  /** What it finds, in a few words. */
  finds: string;
  build(input: EngineInput): Count;
  /** Is given one paragraph after the other: its cost grows faster than a long text. */
  byParagraph?: true;
}
