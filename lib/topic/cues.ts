// What tells the targets from each other on a page, of all languages together; its written form is JSON.
import { growTrie } from '../text/build-trie';
import { frontCode } from '../text/front-coding';
import type { Trie } from '../text/lexicon';
import { drain } from '../text/steps';

/** What the resolver needs to know of each target. */
export interface TargetCues {
  id: string;
  kind: string;
  declared: string;
  ended?: string;
  actors: string[];
}

/** A word or phrase that speaks for some targets; these are indices into `targets`. */
export interface Cue {
  text: string;
  targets: number[];
}

/** As listed by the compiler: with the folded form of each cue, in order of these by UTF-16 units. */
export interface CueTable {
  targets: TargetCues[];
  cues: (Cue & { form: string })[];
}

export interface Cues {
  targets: TargetCues[];
  cues: Cue[];
  /** Pattern n is that of cue n. */
  trie: Trie;
}

interface PackedCues {
  targets: TargetCues[];
  forms: string;
  /** By number of the form: the text, then the targets. */
  cues: [string, ...number[]][];
}

export function packCues({ targets, cues }: CueTable): string {
  const packed: PackedCues = {
    targets,
    forms: frontCode(cues.map(({ form }) => form)),
    cues: cues.map(({ text, targets: numbers }) => [text, ...numbers]),
  };
  return JSON.stringify(packed);
}

/** @throws Error when the text is cut off. */
export function unpackCues(text: string): Cues {
  const packed = JSON.parse(text) as PackedCues;
  const cues = packed.cues.map(([text, ...targets]) => ({ text, targets }));
  return { targets: packed.targets, cues, trie: drain(growTrie(packed.forms)).trie };
}
