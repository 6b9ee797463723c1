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
  /** Those of them that few targets have, as indices, and how many do; where their name is no cue, they tell as much. */
  few?: [actor: number, among: number][];
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
  /** Number n is cue n; the forms of a word have one number. */
  phrases: Phrases;
}

export function packCues(letters: Letters, { topic, bodies, targets, cues }: CueTable): string {
  const numbers = new Map<string, number>();
  const forms = cues.map(({ form, text, targets: spokenFor }) => {
    const cue = JSON.stringify([text, ...spokenFor] satisfies Cue);
    const number = numbers.get(cue) ?? numbers.size;
    numbers.set(cue, number);
    return { form, capital: false, number };
  });
  const packed: Cues = {
    topic,
    bodies,
    targets,
    cues: [...numbers.keys()].map((cue) => JSON.parse(cue) as Cue),
    phrases: packPhrases(letters, forms),
  };
  return JSON.stringify(packed);
}

/** @throws Error when the text is cut off. */
export function unpackCues(text: string): Cues {
  return JSON.parse(text) as Cues;
}
