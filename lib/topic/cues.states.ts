// Small sets of cues for tests, made the way the build and the content script make them.
import { createLetters, foldText } from '../text/letters';
import { type Cues, packCues, type TargetCues, type Topic, unpackCues } from './cues';
import { endOf, startOf } from './partial-date';

/** A target of which only what matters is said. */
export interface TargetState {
  kind?: string;
  declared?: string;
  ended?: string;
  actors?: string[];
  few?: [actor: number, among: number][];
  endorses?: string;
}

export function targetCues(
  id: string,
  { kind = 'ceasefire', declared = '2020-03-05', ended = declared, actors = [], few = [], endorses }: TargetState = {},
): TargetCues {
  return { id, kind, from: startOf(declared), to: endOf(ended), actors, few, endorses };
}

/** By these nothing is told: every page with a ceasefire word is on topic. */
const NO_TOPIC: Topic = { words: {}, armed: [] };

const BODIES = ['un-security-council', 'un-general-assembly'];

/** The written form; `words`: word → ids of the targets it speaks for. */
export function writtenCues(
  targets: TargetCues[],
  words: Record<string, string[]> = {},
  topic = NO_TOPIC,
  states: Cues['states'] = {},
): string {
  const letters = createLetters();
  const cues = Object.entries(words).map(([text, ids]) => ({
    form: foldText(letters, text),
    text,
    targets: ids.map((id) => targets.findIndex((one) => one.id === id)),
  }));
  return packCues(letters, {
    topic,
    bodies: BODIES,
    targets,
    states,
    cues: cues.sort((a, b) => (a.form < b.form ? -1 : 1)),
  });
}

export function makeCues(targets: TargetCues[], words: Record<string, string[]> = {}, states?: Cues['states']): Cues {
  return unpackCues(writtenCues(targets, words, NO_TOPIC, states));
}
