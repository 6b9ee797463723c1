// A Portuguese name, adjective or noun in its dictionary form → its forms of both genders and numbers.
import type { Inflection } from './inflection';
import { pluralOfPhrase, withEndings } from './romance';
import { unique } from './unique';

export const portuguese: Inflection = {
  name: (text, named) => unique([text, ...(named === 'term' ? termPlurals(text) : [])]),
  adjective: (lemma) => unique([lemma, ...genders(lemma)]),
  people: (lemma) => unique([lemma, ...genders(lemma)]),
};

/** Ends of adjectives → what replaces them; the first that fits. */
const GENDERS: readonly (readonly [RegExp, number, string])[] = [
  [/alemão$/, 2, 'ão ã ães ãs'],
  [/letão$/, 2, 'ão ã ões ãs'],
  // Both plurals of "afegão" are in use.
  [/ão$/, 2, 'ão ã ãos ães ãs'],
  [/o$/, 1, 'o a os as'],
  [/ês$/, 2, 'ês esa eses esas'],
  [/eu$/, 2, 'eu eia eus eias'],
  [/ol$/, 2, 'ol ola óis olas'],
  [/[rz]$/, 0, '- es'],
  [/./, 0, '- s'],
];

function genders(lemma: string): string[] {
  const [, cut, endings] = GENDERS.find(([end]) => end.test(lemma)) ?? [undefined, 0, '-'];
  return withEndings(lemma.slice(0, lemma.length - cut), endings);
}

/** The two words of the ceasefire are one noun, of which the press bends the last or the first. */
function termPlurals(text: string): string[] {
  if (text.startsWith('cessares')) return [];
  if (/^cessar[- ]fogo$/.test(text)) return [`${text}s`, text.replace('cessar', 'cessares')];
  return [pluralOfPhrase(text, plural) ?? text];
}

function plural(word: string): string {
  if (/s$/.test(word)) return word;
  if (word.endsWith('ão')) return `${word.slice(0, -2)}ões`;
  if (/[ao]l$/.test(word)) return `${word.slice(0, -1)}is`;
  if (/m$/.test(word)) return `${word.slice(0, -1)}ns`;
  return /[rz]$/.test(word) ? `${word}es` : `${word}s`;
}
