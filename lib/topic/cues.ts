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
  /** By number; those in scripts that were not picked are missing. */
  cues: Cue[];
  /** Those of each script: number n is cue n. */
  phrases: Phrases[];
}

/** As written: the cues of one script, the first of them with its number. */
interface CueBook {
  first: number;
  cues: Cue[];
  phrases: Phrases;
}

interface PackedCues extends Omit<Cues, 'cues' | 'phrases'> {
  /** By script, named as ISO 15924 does. */
  scripts: Record<string, CueBook>;
}

const LATIN = 'Latn';
/** Scripts that names are written in with letters of their own. */
const SCRIPTS: readonly (readonly [script: string, letter: RegExp])[] = [
  ['Cyrl', /\p{sc=Cyrl}/u],
  ['Arab', /\p{sc=Arab}/u],
  ['Hebr', /\p{sc=Hebr}/u],
  ['Hans', /\p{sc=Han}/u],
  ['Thai', /\p{sc=Thai}/u],
];

/** Writes cues, those of each script apart; runs at compile time. */
export function packCues(letters: Letters, { topic, bodies, targets, cues }: CueTable): string {
  const scripts: PackedCues['scripts'] = {};
  let first = 0;
  for (const [script, own] of byScript(cues)) {
    const phrases = own.map(({ form }, at) => ({ form, capital: false, number: first + at }));
    const rows = own.map(({ text, targets: numbers }): Cue => [text, ...numbers]);
    scripts[script] = { first, cues: rows, phrases: packPhrases(letters, phrases) };
    first += own.length;
  }
  return JSON.stringify({ topic, bodies, targets, scripts } satisfies PackedCues);
}

function byScript(cues: CueTable['cues']): Map<string, CueTable['cues']> {
  const scripts = new Map<string, CueTable['cues']>(
    [LATIN, ...SCRIPTS.map(([script]) => script)].map((one) => [one, []]),
  );
  for (const cue of cues) {
    const script = SCRIPTS.find(([, letter]) => letter.test(cue.form))?.[0] ?? LATIN;
    scripts.get(script)?.push(cue);
  }
  return scripts;
}

/** What a page in these languages needs of the written cues, as written. */
export function pickCues(text: string, languages: readonly string[]): string {
  const { topic, scripts, ...rest } = JSON.parse(text) as PackedCues;
  const needed = new Set([LATIN, ...languages.map((one) => new Intl.Locale(one).maximize().script)]);
  const pick = <T>(of: Record<string, T>, isPicked: (key: string) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(of).filter(([key]) => isPicked(key)));
  const picked: PackedCues = {
    ...rest,
    topic: { ...topic, words: pick(topic.words, (language) => languages.includes(language)) },
    scripts: pick(scripts, (script) => needed.has(script)),
  };
  return JSON.stringify(picked);
}

/** @throws Error when the text is cut off. */
export function unpackCues(text: string): Cues {
  const { scripts, ...rest } = JSON.parse(text) as PackedCues;
  const all: Cues = { ...rest, cues: [], phrases: [] };
  for (const { first, cues, phrases } of Object.values(scripts)) {
    for (const [at, cue] of cues.entries()) all.cues[first + at] = cue;
    all.phrases.push(phrases);
  }
  return all;
}
