// A Russian adjective in a nominative form → its gender and forms by case.
import type { Adjective } from './declined';
import { decline, type Gender, type Paradigm } from './paradigm';

/** Endings by the last letter of the stem. The accusative of masculine and plural is one of their other forms. */
const HARD: Record<Gender, string> = {
  m: 'ый ого ому ый ым ом',
  f: 'ая ой ой ую ой ой',
  n: 'ое ого ому ое ым ом',
  p: 'ые ых ым ые ыми ых',
};
const MIXED: Record<Gender, string> = {
  m: 'ий ого ому ий им ом',
  f: 'ая ой ой ую ой ой',
  n: 'ое ого ому ое им ом',
  p: 'ие их им ие ими их',
};
const HUSHING: Record<Gender, string> = {
  m: 'ий его ему ий им ем',
  f: 'ая ей ей ую ей ей',
  n: 'ее его ему ее им ем',
  p: 'ие их им ие ими их',
};
const SOFT: Record<Gender, string> = { ...HUSHING, f: 'яя ей ей юю ей ей' };
const POSSESSIVE_PLURAL = 'ы ых ым ы ыми ых';
/** Stressed on the ending: "большой" has "большая", but "большого". */
const STRESSED_STEM = /(?:^|[^\p{L}])(?:больш|чуж)$/iu;

/** Masculine nominatives in "-ой"; that ending is a feminine case else. */
const STRESSED = /^(?:больш|чуж|свят|втор|шест|седьм|морск|городск|донск)ой$/i;

const GENDER_OF: Record<string, Gender> = {
  ый: 'm',
  ий: 'm',
  ой: 'm',
  ая: 'f',
  яя: 'f',
  ое: 'n',
  ее: 'n',
  ые: 'p',
  ие: 'p',
};

/** Reads an adjective; undefined for a word with another ending. */
export function russianAdjective(word: string): Adjective | undefined {
  if (/(?:ов|ев|ин)ы$/.test(word)) {
    const forms = decline(word.slice(0, -1), POSSESSIVE_PLURAL);
    return { gender: 'p', forms, plural: forms };
  }
  const gender = GENDER_OF[word.slice(-2)];
  if (!gender || word.length < 5 || (word.endsWith('ой') && !STRESSED.test(word))) return undefined;
  const paradigms = russianAdjectiveForms(word);
  const nominative = [[word], ...paradigms[gender].slice(1)];
  return { gender, forms: nominative, plural: paradigms.p };
}

/** All four paradigms of an adjective, from any of its nominatives. */
export function russianAdjectiveForms(word: string): Record<Gender, Paradigm> {
  const stem = word.slice(0, -2);
  const endings = endingsOf(stem, word.slice(-2));
  const of = (gender: Gender) => decline(stem, endings[gender]);
  return { m: of('m'), f: of('f'), n: of('n'), p: of('p') };
}

function endingsOf(stem: string, ending: string): Record<Gender, string> {
  if (/[гкх]$/.test(stem) || STRESSED_STEM.test(stem))
    return ending === 'ой' ? { ...MIXED, m: stressed(MIXED.m) } : MIXED;
  if (/[жшчщ]$/.test(stem)) return HUSHING;
  if (/^(?:яя|ее|ие|ий)$/.test(ending)) return SOFT;
  return ending === 'ой' ? { ...HARD, m: stressed(HARD.m) } : HARD;
}

function stressed(endings: string): string {
  return endings.replace(/[ыи]й/g, 'ой');
}
