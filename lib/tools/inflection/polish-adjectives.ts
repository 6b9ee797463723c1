// Polish adjective → its forms beside a noun of each gender. They end hard ("nowy"), in k ("polski"), or soft.
import { type Cells, frozen, type Gender, withEndings } from './cells';

type Endings = Record<Gender, string>;

const HARD: Endings = {
  m: 'y ego emu y ym ym',
  f: 'a ej ej ą ą ej',
  n: 'e ego emu e ym ym',
  plural: 'e ych ym e ymi ych',
  persons: 'i ych ym ych ymi ych',
};
/** Behind the stem without its k. */
const IN_K: Endings = {
  m: 'ki kiego kiemu ki kim kim',
  f: 'ka kiej kiej ką ką kiej',
  n: 'kie kiego kiemu kie kim kim',
  plural: 'kie kich kim kie kimi kich',
  persons: 'cy kich kim kich kimi kich',
};
const SOFT: Endings = {
  m: 'i iego iemu i im im',
  f: 'ia iej iej ią ią iej',
  n: 'ie iego iemu ie im im',
  plural: 'ie ich im ie imi ich',
  persons: 'i ich im ich imi ich',
};
/** The suffixes of adjectives in names, and those adjectives that have none of them. */
const ADJECTIVE =
  /(?:(?:[sc]|dz)k(?:i|a|ie)|[sc]cy|(?:n|ow)[yae])$|^(?:wielk(?:i|a|ie)|wschodni[ae]?|(?:biał|święt|wyższ|czarn)[yae])$/i;
/** Nouns that end like adjectives, in the nominative or genitive. */
const NOUNS = /^(?:burkina|chiny|stany|(?:argentyn|głow|obron|palestyn|stron|ukrain|umow|wojn)[ya])$/i;
/** Stand in front of names and do not inflect. */
const UNCHANGED = /^(?:saint|san|sri)$/i;
const NOMINATIVE: Record<Gender, RegExp> = { m: /[yi]$/, f: /a$/, n: /e$/, plural: /e$/, persons: /[iy]$/ };

/** True of a word that has the form of an adjective in the nominative; with a gender, in that of the gender. */
export function isPolishAdjective(word: string, gender?: Gender): boolean {
  const isAdjective = ADJECTIVE.test(word) && !NOUNS.test(word);
  return gender === undefined ? isAdjective || UNCHANGED.test(word) : isAdjective && NOMINATIVE[gender].test(word);
}

/** Forms beside a noun of the gender, of an adjective given in any nominative. */
export function polishAdjective(word: string, gender: Gender): Cells {
  if (UNCHANGED.test(word)) return frozen(word);
  const stem = word.replace(/(?<=[sc])cy$/, 'k').replace(/(?:ie|ia|[yiae])$/, '');
  if (stem.endsWith('k')) return withEndings(stem.slice(0, -1), IN_K[gender]);
  return withEndings(stem, (/^wschodn$/i.test(stem) ? SOFT : HARD)[gender]);
}

/** All forms of an adjective of a state. */
export function polishAdjectiveForms(lemma: string): string[] {
  const genders: Gender[] = ['m', 'f', 'n', 'plural', 'persons'];
  // The first part of compounds too: "polsko-rosyjski".
  const first = lemma.endsWith('ki') ? [`${lemma.slice(0, -1)}o`] : [];
  return [...new Set([lemma, ...genders.flatMap((gender) => polishAdjective(lemma, gender).flat()), ...first])];
}
