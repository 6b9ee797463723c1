// What tells the targets from each other on a page, of all languages together; its written form is JSON.
import type { Letters } from '../text/letters';
import { packPhrases } from '../text/pack-phrases';
import type { Phrases } from '../text/phrases';

/** What the resolver needs to know of each target. */
export interface TargetCues {
  id: string;
  kind: string;
  /** First day that `declared` may mean, and last one that `ended` may; of a target that never was in force, that of `declared`. */
  from: string;
  to: string;
  actors: string[];
  /** The target that this one endorses. */
  endorses?: string;
}

/** Folded beginnings of words of one language: of fighting, and of what else ceasefire words are used for. */
export interface TopicWords {
  fighting: string[];
  elsewhere: string[];
}

/** What tells whether a page is about a ceasefire at all. */
export interface Topic {
  /** By language. */
  words: Record<string, TopicWords>;
  /** Actors of which nobody writes but where there is fighting. */
  armed: string[];
}

/** A word or phrase, and the targets it speaks for, as indices into `targets`. */
export type Cue = [text: string, ...targets: number[]];

/** As listed by the compiler: with the folded form of each cue, in order of these by UTF-16 units. */
export interface CueTable {
  topic: Topic;
  bodies: string[];
  targets: TargetCues[];
  cues: { form: string; text: string; targets: number[] }[];
}

export interface Cues {
  topic: Topic;
  /** Actors that adopt or reject by a vote: the bodies of the record's roll calls. */
  bodies: string[];
  targets: TargetCues[];
  cues: Cue[];
  /** Number n is cue n. */
  phrases: Phrases;
}

export function packCues(letters: Letters, { topic, bodies, targets, cues }: CueTable): string {
  const packed: Cues = {
    topic,
    bodies,
    targets,
    cues: cues.map(({ text, targets: numbers }) => [text, ...numbers]),
    phrases: packPhrases(
      letters,
      cues.map(({ form }, number) => ({ form, capital: false, number })),
    ),
  };
  return JSON.stringify(packed);
}

/** @throws Error when the text is cut off. */
export function unpackCues(text: string): Cues {
  return JSON.parse(text) as Cues;
}
