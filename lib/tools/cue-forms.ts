// A cue as it is written in an entry → the forms that running text has of it, by the languages of its script. A cue in
// Latin letters may be of any of a dozen languages, so it stands as it is.
import { arabic } from './inflection/arabic';
import { hebrew } from './inflection/hebrew';
import type { Inflection } from './inflection/inflection';
import { russian } from './inflection/russian';
import { ukrainian } from './inflection/ukrainian';

const BY_SCRIPT: readonly (readonly [script: RegExp, languages: readonly Inflection[]])[] = [
  // Letters that one of the two languages has alone tell which it is.
  [/[ыэёъ]/iu, [russian]],
  [/[іїєґ]/iu, [ukrainian]],
  [/\p{Script=Cyrillic}/u, [russian, ukrainian]],
  [/\p{Script=Arabic}/u, [arabic]],
  [/\p{Script=Hebrew}/u, [hebrew]],
];

/** All forms, that of the entry first. */
export function cueForms(text: string): string[] {
  const languages = BY_SCRIPT.find(([script]) => script.test(text))?.[1] ?? [];
  // Cues are mostly names of places and of people without their first names; both decline as nouns do.
  return [...new Set([text, ...languages.flatMap((one) => one.name(text, 'term'))])];
}
