// A French name, adjective or noun in its dictionary form → its forms of both genders and numbers.
import type { Inflection, Named } from './inflection';
import { pluralOfPhrase, withEndings } from './romance';
import { unique } from './unique';

export const french: Inflection = {
  name: (text, named) => unique([text, ...nameForms(text, named)]),
  adjective: (lemma) => unique([lemma, ...genders(lemma)]),
  people: (lemma) => unique([lemma, ...genders(lemma), ...(lemma === 'Suisse' ? ['Suissesse', 'Suissesses'] : [])]),
};

/** An article that packages put before a name ("La République populaire du Bangladesh"), not that of "Le Caire". */
const ARTICLE = /^(La|Le|Les) (?=\S+ )/;
/** Common nouns that head a name; in a sentence they are often small. */
const SMALL_HEAD = /^(État|Île|Îles|Émirats|République|Royaume|Principauté|Sultanat|Fédération)(?= \p{L})/u;

/** Names of states are written with and without hyphens. */
function nameForms(text: string, named: Named): string[] {
  if (named === 'term') return [pluralOfPhrase(text, plural) ?? text];
  if (named !== 'state') return [];
  const bare = text.replace(ARTICLE, '');
  const all = [bare, bare.replace(SMALL_HEAD, (head) => head.toLowerCase())];
  return all.flatMap((one) => (one.includes('-') ? [one, one.replaceAll('-', ' ')] : [one]));
}

/** Ends of adjectives → the endings of all their forms in place of the last letters; the first that fits. */
const GENDERS: readonly (readonly [RegExp, number, string])[] = [
  // First parts of compounds ("israélo-palestinien") stand alone for the matcher.
  [/o$/, 0, '-'],
  [/turc$/, 1, 'c que cs ques'],
  [/grec$/, 1, 'c cque cs cques'],
  [/ouzbek$/, 3, 'bek bèke beks bèkes beke bekes'],
  [/bè$/, 0, '- s'],
  [/([iéy]en|letton|nippon)$/, 1, 'n nne ns nnes'],
  [/[sx]$/, 0, '- e es'],
  [/e$/, 0, '- s'],
  [/./, 0, '- e s es'],
];

function genders(lemma: string): string[] {
  const [, cut, endings] = GENDERS.find(([end]) => end.test(lemma.toLowerCase())) ?? [undefined, 0, '-'];
  return withEndings(lemma.slice(0, lemma.length - cut), endings);
}

function plural(word: string): string {
  if (/([sxz]|-feu)$/.test(word)) return word;
  return word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`;
}
