// What tells the targets from each other on a page, of all languages together; its written form is JSON.
import { growTrie } from '../text/build-trie';
import { type FrontCoded, frontCode } from '../text/front-coding';
import type { Trie } from '../text/lexicon';
import { drain } from '../text/steps';

/** What the resolver needs to know of each target. */
export interface TargetCues {
  id: string;
  kind: string;
  /** First day that `declared` may mean, and last one that `ended` may; of a target that never was in force, that of `declared`. */
  from: string;
  to: string;
  actors: string[];
}

/** A word or phrase, and the targets it speaks for, as indices into `targets`. */
export type Cue = [text: string, ...targets: number[]];

/** As listed by the compiler: with the folded form of each cue, in order of these by UTF-16 units. */
export interface CueTable {
  targets: TargetCues[];
  cues: { form: string; text: string; targets: number[] }[];
}

export interface Cues {
  targets: TargetCues[];
  cues: Cue[];
  /** Pattern n is that of cue n. */
  trie: Trie;
}

interface PackedCues {
  targets: TargetCues[];
  forms: FrontCoded;
  cues: Cue[];
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
  return drain(unpackCuesInSteps(text));
}

/** The same, pausing now and then so that a page can breathe between. */
export function* unpackCuesInSteps(text: string): Generator<void, Cues> {
  const { targets, cues, forms } = JSON.parse(text) as PackedCues;
  yield;
  const { trie } = yield* growTrie(forms);
  return { targets, cues, trie };
}
