// Turkish names → forms with suffixes. Proper names take theirs behind an apostrophe, a boundary to the matcher; common
// nouns, names of bodies and plurals of peoples are written together with them.
import type { Inflection } from './inflection';

const VOWELS = 'aıoueiöü';
const BACK = 'aıou';
/** The close vowel that agrees with the last vowel of a word. */
const CLOSE: Record<string, string> = { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', i: 'i', ö: 'ü', ü: 'ü' };
/** Voiceless letters, behind which -da is -ta. */
const VOICELESS = 'fstkçşhp';
/** A last word with the possessive of a compound: "Konseyi", "Kuvvetleri". */
const COMPOUND = /\P{White_Space} \S*[ıiuü]$/u;
const PLURAL = /(?:lar|ler)$/;
/** "From there": a derived word takes no apostrophe, as "Rus" does ("Rus'un", "Filistinlinin"). */
const DERIVED = /l[ıiuü]$/;
/** The possessive behind a vowel, with its s; the s of "ateşkes" is its own. */
const JOINED_S = /(?<=[aeıioöuü])(?<!ateşke)s[ıiuü]$/;

/** Cases and possessives, by vowel harmony. */
export const turkish: Inflection = {
  name(text, named) {
    if (named === 'person') return [text];
    const isCompound = COMPOUND.test(text);
    if (named === 'term') return unique(isCompound ? [text, pluralOfCompound(text)].flatMap(ofCompound) : ofNoun(text));
    if (isCompound) return ofCompound(text);
    return PLURAL.test(text) ? cases(text) : [text];
  },
  adjective: (lemma) => [lemma],
  people: (lemma) => unique([lemma, ...(DERIVED.test(lemma) ? cases(lemma) : []), ...cases(pluralOf(lemma))]),
};

/** A common noun: singular and plural, with and without the possessive of a third person. */
function ofNoun(noun: string): string[] {
  const plural = pluralOf(noun);
  return [...cases(noun), ...cases(plural), ...ofCompound(possessive(noun)), ...ofCompound(possessive(plural))];
}

/** Nominative, accusative, dative, locative, ablative, genitive, with "with" and "which is in". */
function cases(word: string): string[] {
  const open = openVowel(word);
  const close = closeVowel(word);
  const ends = VOWELS.includes(last(word));
  const stop = VOICELESS.includes(last(word)) ? 't' : 'd';
  const glide = ends ? 'y' : '';
  const suffixes = [
    `${glide}${close}`,
    `${glide}${open}`,
    `${stop}${open}`,
    `${stop}${open}n`,
    `${ends ? 'n' : ''}${close}n`,
    `${glide}l${open}`,
    `${stop}${open}ki`,
  ];
  return [word, ...suffixes.map((suffix) => word + suffix)];
}

/** A compound's possessive takes an n before the cases: "Konseyi", "Konseyinde". */
function ofCompound(word: string): string[] {
  const open = openVowel(word);
  const close = closeVowel(word);
  const suffixes = [`n${close}`, `n${open}`, `nd${open}`, `nd${open}n`, `n${close}n`, `yl${open}`, `nd${open}ki`];
  return [word, ...suffixes.map((suffix) => word + suffix)];
}

function pluralOf(noun: string): string {
  if (PLURAL.test(noun)) return noun;
  return `${noun}l${openVowel(noun)}r`;
}

function possessive(noun: string): string {
  return `${noun}${VOWELS.includes(last(noun)) ? 's' : ''}${closeVowel(noun)}`;
}

/** "bırakışması" → "bırakışmaları". */
function pluralOfCompound(text: string): string {
  const noun = JOINED_S.test(text) ? text.replace(JOINED_S, '') : text.slice(0, -1);
  return PLURAL.test(noun) ? text : possessive(pluralOf(noun));
}

function openVowel(word: string): string {
  return BACK.includes(lastVowel(word)) ? 'a' : 'e';
}

function closeVowel(word: string): string {
  return CLOSE[lastVowel(word)] ?? 'i';
}

function lastVowel(word: string): string {
  return [...word.toLocaleLowerCase('tr')].findLast((letter) => VOWELS.includes(letter)) ?? 'e';
}

function last(word: string): string {
  return word.toLocaleLowerCase('tr').slice(-1);
}

function unique(forms: string[]): string[] {
  return [...new Set(forms)];
}
