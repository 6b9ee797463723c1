// Czech adjective → its forms beside a noun of each gender. They end hard ("nový"), soft ("jižní"), or tell whose
// something is ("Marshallovy ostrovy").
import { type Cells, frozen, type Gender, withEndings } from './cells';

type Endings = Record<Gender, string>;

const HARD: Endings = {
  m: 'ý ého ému ý ým ém',
  f: 'á é é ou ou é',
  n: 'é ého ému é ým ém',
  plural: 'é ých ým é ými ých',
  persons: 'í ých ým é ými ých',
};
const SOFT_PLURAL = 'í ích ím í ími ích';
const SOFT: Endings = {
  m: 'í ího ímu í ím ím',
  f: 'í í í í í í',
  n: 'í ího ímu í ím ím',
  plural: SOFT_PLURAL,
  persons: SOFT_PLURAL,
};
/** Behind the stem of whose something is: "Princův", "Marshallovy". */
const POSSESSIVE: Endings = {
  m: 'ův ova ovu ův ovým ově/ovu',
  f: 'ova ovy ově ovu ovou ově',
  n: 'ovo ova ovu ovo ovým ově/ovu',
  plural: 'ovy ových ovým ovy ovými ových',
  persons: 'ovi ových ovým ovy ovými ových',
};
/** Long vowels tell adjectives from most nouns; those of nouns in -ní are long too. */
const ADJECTIVE = /(?:[ýáé]|[^aeěá]ní|[sc]tí|ov[ya]|ův)$/i;
const NOUNS = /(?:(?:í|íj|rebel)ové|hodnutí|moldova)$/i;
/** Stand in front of names and do not inflect. */
const UNCHANGED = /^(?:saint|san|srí|šrí|lidově|národně)$/i;
/** Behind its noun, -é is more often the genitive of a feminine: "Síly rychlé podpory". */
const BEHIND: Record<Gender, RegExp> = {
  m: /[ýí]$/,
  f: /[áí]$/,
  n: /[sc]ké$/,
  plural: /[sc]ké$/,
  persons: /í$/,
};
/** What the stem of an adjective becomes before -í of persons: "ruští", "američtí". */
const BEFORE_I: readonly [RegExp, string][] = [
  [/sk$/, 'št'],
  [/ck$/, 'čt'],
  [/k$/, 'c'],
  [/ch$/, 'š'],
  [/h$/, 'z'],
  [/r$/, 'ř'],
];

/** True of a word that has the form of an adjective in the nominative; with a gender, of one behind such a noun. */
export function isCzechAdjective(word: string, gender?: Gender): boolean {
  if (gender !== undefined) return ADJECTIVE.test(word) && BEHIND[gender].test(word);
  return UNCHANGED.test(word) || (ADJECTIVE.test(word) && !NOUNS.test(word));
}

/** Forms beside a noun of the gender, of an adjective given in any nominative. */
export function czechAdjective(word: string, gender: Gender): Cells {
  if (UNCHANGED.test(word)) return frozen(word);
  const owner = /^(.*)(?:ův|ov[ya])$/.exec(word)?.[1];
  if (owner !== undefined) return withEndings(owner, POSSESSIVE[gender]);
  if (/ní$/.test(word)) return withEndings(word.slice(0, -1), SOFT[gender]);
  const stem = word
    .replace(/štější$|ští$/, 'sk')
    .replace(/čtí$/, 'ck')
    .replace(/[ýáéí]$/, '');
  if (gender !== 'persons') return withEndings(stem, HARD[gender]);
  const [end, becomes] = BEFORE_I.find(([one]) => one.test(stem)) ?? [/$/, ''];
  const [, ...others] = withEndings(stem, HARD.persons);
  return [[`${stem.replace(end, becomes)}í`], ...others];
}

/** All forms of an adjective of a state; the neuter plural looks like the feminine. */
export function czechAdjectiveForms(lemma: string): string[] {
  const genders: Gender[] = ['m', 'f', 'n', 'plural', 'persons'];
  // The first part of compounds too: "česko-polský".
  const first = lemma.endsWith('ký') ? [`${lemma.slice(0, -1)}o`] : [];
  return [...new Set([lemma, ...genders.flatMap((gender) => czechAdjective(lemma, gender).flat()), ...first])];
}
