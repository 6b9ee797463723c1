// A Polish noun for citizens ("Rosjanin", "Rosjanka") → all its forms in both numbers.
import { formsOf, withEndings } from './cells';
import { beforeE, withEm } from './polish-stems';

/** Nominative → stem, where no rule below gives it. */
const STEMS: Record<string, string> = {
  Węgier: 'Węgr',
  Holender: 'Holendr',
  Czarnogórzec: 'Czarnogórc',
  Niemiec: 'Niemc',
  Turek: 'Turk',
};
/** Plural in -owie; of some, the softened one too. */
const IN_OWIE = /^(?:Arab|Serb|Belg|Fin|Kazach|Mongoł|Azer|Norweg|Kurd|Pers|Eskimos|Maur|Taj)$/;

/** All forms, the one given first. */
export function polishPeople(lemma: string): string[] {
  if (lemma.endsWith('ka')) return inKa(lemma.slice(0, -2));
  if (lemma.endsWith('anin')) return inAnin(lemma.slice(0, -2));
  const stem = stemOf(lemma);
  const locative = beforeE(stem) ?? `${stem}u`;
  const one = [[lemma], [`${stem}a`], [`${stem}owi`], [`${stem}a`], [withEm(stem)], [locative]];
  const many = [pluralOf(stem), [genitivePlural(stem)], ...['om', 'ami', 'ach'].map((end) => [stem + end])];
  return formsOf([one, many]);
}

/** Of women the plural is seldom in other cases than the first two. */
function inKa(stem: string): string[] {
  return formsOf([withEndings(stem, 'ka ki ce kę ką ce'), withEndings(stem, 'ki ek')]);
}

/** The singular keeps -in, the plural is without: "Rosjanina", "Rosjanie". */
function inAnin(stem: string): string[] {
  // "Rosjan", but "Amerykanów".
  const short = withEndings(stem, stem.endsWith('kan') ? 'ie ów om ów ami ach' : 'ie - om - ami ach');
  return formsOf([withEndings(stem, 'in ina inowi ina inem inie'), short]);
}

function stemOf(lemma: string): string {
  const listed = STEMS[lemma];
  if (listed !== undefined) return listed;
  // "Ukrainiec" → "Ukraińca", but "Gwinejczyk", "Uzbek".
  return lemma
    .replace(/niec$/, 'ńc')
    .replace(/(?<=[^aeiouyn])iec$/, 'c')
    .replace(/(?<=[rz])ec$/, 'c');
}

function pluralOf(stem: string): string[] {
  if (IN_OWIE.test(stem)) return [`${stem}owie`];
  const softened: readonly [RegExp, string][] = [
    [/k$/, 'cy'],
    [/c$/, 'cy'],
    [/g$/, 'dzy'],
    [/r$/, 'rzy'],
    [/ch$/, 'si'],
    [/ł$/, 'li'],
    [/t$/, 'ci'],
    [/d$/, 'dzi'],
    [/sz$/, 'sze'],
    [/pan$/, 'panie'],
    [/$/, 'i'],
  ];
  const rule = softened.find(([end]) => end.test(stem));
  return rule ? [stem.replace(rule[0], rule[1])] : [];
}

function genitivePlural(stem: string): string {
  return stem + (stem.endsWith('sz') ? 'y' : 'ów');
}
