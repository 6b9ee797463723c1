// An Italian name, adjective or noun in its dictionary form → its forms of both genders and numbers.
import type { Inflection } from './inflection';
import { pluralOfPhrase, withEndings } from './romance';
import { unique } from './unique';

export const italian: Inflection = {
  name: (text, named) => unique([text, ...(named === 'term' ? [pluralOfPhrase(text, plural) ?? text] : [])]),
  adjective: (lemma) => unique([lemma, ...genders(lemma)]),
  people: (lemma) => unique([lemma, ...genders(lemma)]),
};

/** Ends of adjectives → what replaces them; the first that fits. */
const GENDERS: readonly (readonly [RegExp, number, string])[] = [
  [/^greco$/, 2, 'co ca ci che'],
  // Soft where the stress is on the third syllable from the end.
  [/i(a?)co$/, 2, 'co ca ci che'],
  [/co$/, 2, 'co ca chi che'],
  [/cio$/, 2, 'io ia i e'],
  [/o$/, 1, 'o a i e'],
  [/ga$/, 2, 'ga gi ghe'],
  [/a$/, 1, 'a i e'],
  [/e$/, 1, 'e i'],
  [/./, 0, '-'],
];

function genders(lemma: string): string[] {
  const [, cut, endings] = GENDERS.find(([end]) => end.test(lemma)) ?? [undefined, 0, '-'];
  return withEndings(lemma.slice(0, lemma.length - cut), endings);
}

/** "Cessate il fuoco" is a noun that does not change; other words in -e, or in a consonant, are plural or foreign. */
function plural(word: string): string {
  if (word.endsWith('-fuoco')) return word;
  if (/[cg]a$/.test(word)) return `${word.slice(0, -1)}he`;
  if (word.endsWith('a')) return `${word.slice(0, -1)}e`;
  if (word.endsWith('io')) return word.slice(0, -1);
  return /(o|ione|nte|le|re)$/.test(word) ? `${word.slice(0, -1)}i` : word;
}
