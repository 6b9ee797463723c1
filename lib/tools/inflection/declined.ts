// A name of several words → its forms, in a language with cases: which words decline, and which stand still.
import type { Inflection, Named } from './inflection';
import { formsOf, type Gender, type Noun, type Paradigm, prefixed, sideBySide, unchanged } from './paradigm';

/** An adjective in the gender it was found in, and in the plural. */
export interface Adjective {
  gender: Gender;
  forms: Paradigm;
  plural: Paradigm;
}

/** What differs from language to language: the words. */
export interface Words {
  /** An adjective in a nominative form; `next` is the word after it. Undefined for any other word. */
  adjective(word: string, next: string): Adjective | undefined;
  noun(word: string): Noun;
  /** The ways in which one part of a person's name may decline. */
  person(word: string): Paradigm[];
  /** Words that join two names of equal rank. */
  joins: ReadonlySet<string>;
  /** True for a word that begins no name in its dictionary form: a verb, or a case already. */
  isOtherForm(word: string, named: Named): boolean;
}

/** Small words inside names of persons: "фон дер", "бин", "да". */
const PARTICLE = /^\p{Ll}{1,3}$/u;
const CAPITALS = /^[\p{Lu}\d]{2,}$/u;
/** The last word of an Arabic name, which takes the ending for the whole. */
const ARABIC_TAIL = /^\p{Ll}{2,3}-\p{Lu}|^Аллах$/u;
const FEMININE = /[ая]$/;

/** Makes the `name` of an inflection. */
export function createName(words: Words): Inflection['name'] {
  return (text, named) => {
    const parts = text.split(' ');
    if (named === 'person') return formsOf(text, ...personParadigms(words, parts));
    if (words.isOtherForm(parts[0] ?? '', named)) return [text];
    const phrase = readPhrase(words, parts);
    return phrase
      ? formsOf(text, phrase.forms, named === 'term' ? phrase.plural : [], arabicEnding(words, parts))
      : [text];
  };
}

/** The longest run of adjectives that agree with the noun behind them; no run may be a name as well ("перемирие"). */
function readPhrase(words: Words, parts: readonly string[]): { forms: Paradigm; plural: Paradigm } | undefined {
  const run: Adjective[] = [];
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const one = words.adjective(part, parts[index + 1] ?? '');
    if (!one) break;
    run.push(one);
  }
  for (let count = run.length; count >= 0; count--) {
    const noun = nounOf(words, parts[count] ?? '');
    const adjectives = run.slice(0, count);
    if (adjectives.every(({ gender }) => gender === noun.gender))
      return join(words, adjectives, noun, parts.slice(count + 1));
  }
  return undefined;
}

/** Adjectives, their noun, and what stands after it as it is; of two joined names both decline. */
function join(words: Words, adjectives: readonly Adjective[], noun: Noun, rest: readonly string[]) {
  const [joint = '', ...joined] = rest;
  const other = words.joins.has(joint) && joined.length > 0 ? readPhrase(words, joined)?.forms : undefined;
  const after = other ? [unchanged(joint), other] : rest.map(unchanged);
  const { plural } = noun;
  return {
    forms: sideBySide([...adjectives.map(({ forms }) => forms), noun.forms, ...after]),
    plural: plural ? sideBySide([...adjectives.map((one) => one.plural), plural, ...after]) : [],
  };
}

/** Abbreviations stand as they are; of compounds with a hyphen the last word declines. */
function nounOf(words: Words, word: string): Noun {
  const known = words.noun(word);
  return CAPITALS.test(word) && !known.gender ? { forms: unchanged(word) } : known;
}

function arabicEnding(words: Words, parts: readonly string[]): Paradigm {
  const tail = parts.at(-1) ?? '';
  if (parts.length < 2 || !ARABIC_TAIL.test(tail)) return [];
  return prefixed(`${parts.slice(0, -1).join(' ')} `, words.noun(tail).forms);
}

/**
 * Every part of a name declines. Names of three parts and more also keep the first ones still (Ким Чен Ына), and
 * behind the first name of a woman the last one does (Ангелы Меркель).
 */
function personParadigms(words: Words, parts: readonly string[]): Paradigm[] {
  const ways = parts.map((part) =>
    PARTICLE.test(part) || CAPITALS.test(part) ? [unchanged(part)] : words.person(part),
  );
  const still = (from: number, to: number) =>
    ways.map((one, index) => (index >= from && index < to ? [unchanged(parts[index] ?? '')] : one));
  const choices = [ways];
  if (parts.length > 2) for (let to = 1; to < parts.length; to++) choices.push(still(0, to));
  if (parts.length > 1 && FEMININE.test(parts[0] ?? '')) choices.push(still(1, parts.length));
  return choices.flatMap((choice) => combine(choice).map(sideBySide));
}

/** One of each: [[a, b], [c]] → [[a, c], [b, c]]. */
function combine<T>(lists: readonly T[][]): T[][] {
  return lists.reduce<T[][]>((all, list) => all.flatMap((begun) => list.map((one) => [...begun, one])), [[]]);
}
