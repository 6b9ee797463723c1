// A Czech noun for citizens ("Rus", "Ruska") → all its forms in both numbers.
import { type Cells, formsOf, withEndings } from './cells';
import { isSoft, withI, withoutFleeting, withSoftE } from './czech-stems';

/** What the stem becomes before -i and -ích of the plural: "Slováci", "Češi", "Maďaři". */
const BEFORE_I: readonly [RegExp, string][] = [
  [/ch$/, 'š'],
  [/k$/, 'c'],
  [/[gh]$/, 'z'],
  [/r$/, 'ř'],
];

/** All forms, the one given first. */
export function czechPeople(lemma: string): string[] {
  if (lemma.endsWith('ka')) return inKa(lemma.slice(0, -2));
  if (lemma.endsWith('yně')) return inYne(lemma.slice(0, -2));
  const stem = withoutFleeting(lemma);
  return formsOf(isSoft(stem) ? soft(lemma, stem) : hard(lemma, stem));
}

/** Of women the plural is seldom in other cases than the first two. */
function inKa(stem: string): string[] {
  return formsOf([withEndings(stem, 'ka ky ce ku kou ce'), withEndings(stem, 'ky ek')]);
}

function inYne(stem: string): string[] {
  return formsOf([
    withEndings(stem, 'ně ně ni ni ní ni'),
    [[`${stem}ň`], [`${stem}ním`], [`${stem}němi`], [`${stem}ních`]],
  ]);
}

function soft(lemma: string, stem: string): Cells[] {
  const one = [[lemma], [withSoftE(stem)], [withI(stem), `${stem}ovi`], [`${stem}em`]];
  return [one, [[withI(stem)], [`${stem}ů`], [`${stem}ům`], [`${stem}ích`]]];
}

/** Those in -an and -l have -é in the plural, others -i and -ové, of which many have one and some both. */
function hard(lemma: string, stem: string): Cells[] {
  const one = [[lemma], ...withEndings(stem, 'a ovi/u em')];
  const [end, becomes] = BEFORE_I.find(([last]) => last.test(stem)) ?? [/$/, ''];
  const softened = stem.replace(end, becomes);
  const plural = /(?:an|ěl)$/.test(stem) ? [`${stem}é`, `${stem}i`] : [`${softened}i`, `${stem}ové`];
  const locative = softened === stem || stem.endsWith('r') ? `${stem}ech` : `${softened}ích`;
  return [one, [plural, [`${stem}ů`], [`${stem}ům`], [`${stem}y`], [locative]]];
}
