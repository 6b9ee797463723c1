// A Ukrainian adjective in a nominative form → its gender and forms by case.
import type { Adjective } from './declined';
import { decline, type Gender, type Paradigm } from './paradigm';

const HARD: Record<Gender, string> = {
  m: 'ий ого ому ий им ому/ім',
  f: 'а ої ій у ою ій',
  n: 'е ого ому е им ому/ім',
  p: 'і их им і ими их',
};
const SOFT: Record<Gender, string> = {
  m: 'ій ього ьому ій ім ьому/ім',
  f: 'я ьої ій ю ьою ій',
  n: 'є ього ьому є ім ьому/ім',
  p: 'і іх ім і іми іх',
};
/** Nouns that stand before another feminine nominative ("Республіка Корея") and are no adjectives. */
const NOUNS =
  /^(?:республіка|держава|палата|рада|ліга|група|угода|армія|заява|ініціатива|пропозиція|резолюція|декларація|служба|партія)$/i;
/** Not "та", which joins two names. */
const FEMININE = /..[ая]$/;
const SOFT_PLURAL = /(?:середн|ближн|сусідн|сторонн)і$/;

/** Reads an adjective; a feminine one only where a feminine nominative follows it, since nouns end alike. */
export function ukrainianAdjective(word: string, next: string): Adjective | undefined {
  const gender = genderOf(word, next);
  if (!gender || word.length < 4) return undefined;
  const paradigms = ukrainianAdjectiveForms(word);
  return { gender, forms: [[word], ...paradigms[gender].slice(1)], plural: paradigms.p };
}

function genderOf(word: string, next: string): Gender | undefined {
  if (/[иі]й$/.test(word)) return 'm';
  if (/[еє]$/.test(word)) return 'n';
  if (/[^їй]і$/.test(word)) return 'p';
  return FEMININE.test(word) && FEMININE.test(next) && !NOUNS.test(word) ? 'f' : undefined;
}

/** All four paradigms of an adjective, from any of its nominatives. */
export function ukrainianAdjectiveForms(word: string): Record<Gender, Paradigm> {
  const stem = word.replace(/(?:[иі]й|[аяеєі])$/u, '');
  const soft = /(?:ій|я|є)$/.test(word) || SOFT_PLURAL.test(word);
  const of = (gender: Gender) => decline(stem, (soft ? SOFT : HARD)[gender]);
  return { m: of('m'), f: of('f'), n: of('n'), p: of('p') };
}
