// A Spanish name, adjective or noun in its dictionary form → its forms of both genders and numbers.
import type { Inflection } from './inflection';
import { pluralOfPhrase, withEndings } from './romance';
import { unique } from './unique';

export const spanish: Inflection = {
  name: (text, named) => unique([text, ...(named === 'term' ? [pluralOfPhrase(text, plural) ?? text] : [])]),
  adjective: (lemma) => unique([lemma, ...genders(lemma)]),
  people: (lemma) => unique([lemma, ...genders(lemma)]),
};

/** Ends of adjectives → what replaces them; the first that fits. */
const GENDERS: readonly (readonly [RegExp, number, string])[] = [
  [/o$/, 1, 'o a os as'],
  [/[íú]$/, 0, '- es s'],
  [/és$/, 2, 'és esa eses esas'],
  [/ís$/, 2, 'ís isa ises isas'],
  [/án$/, 2, 'án ana anes anas'],
  [/ón$/, 2, 'ón ona ones onas'],
  [/[ln]$/, 0, '- a es as'],
  [/./, 0, '- s'],
];

function genders(lemma: string): string[] {
  const [, cut, endings] = GENDERS.find(([end]) => end.test(lemma)) ?? [undefined, 0, '-'];
  return withEndings(lemma.slice(0, lemma.length - cut), endings);
}

function plural(word: string): string {
  if (/[sx]$/.test(word)) return word;
  if (word.endsWith('ión')) return `${word.slice(0, -2)}ones`;
  return /[aeiouáé]$/.test(word) ? `${word}s` : `${word}es`;
}
