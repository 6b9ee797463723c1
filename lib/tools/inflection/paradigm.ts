// A stem and a line of endings → the forms of a word, case by case. Shared by the languages that decline.

/** Forms by case: nominative, genitive, dative, accusative, instrumental, locative; each with its variants. */
export type Paradigm = readonly (readonly string[])[];

/** What an adjective agrees with; `p` is the plural of all three. */
export type Gender = 'm' | 'f' | 'n' | 'p';

/** A noun as a phrase needs it. Without a gender it is a word of which nothing is known. */
export interface Noun {
  gender?: Gender;
  forms: Paradigm;
  plural?: Paradigm;
}

const CASE_COUNT = 6;

/** Reads endings such as "а ы е у ой/ою е": one a case, variants between strokes, "-" for none. */
export function decline(stem: string, endings: string): Paradigm {
  return endings.split(' ').map((variants) => variants.split('/').map((one) => stem + (one === '-' ? '' : one)));
}

/** The word in every case as it is. */
export function unchanged(word: string): Paradigm {
  return Array.from({ length: CASE_COUNT }, () => [word]);
}

/** Writes a prefix before every form. */
export function prefixed(prefix: string, paradigm: Paradigm): Paradigm {
  return paradigm.map((forms) => forms.map((form) => prefix + form));
}

/** Sets words that agree side by side, case by case. */
export function sideBySide(words: readonly Paradigm[]): Paradigm {
  const join = (left: Paradigm, right: Paradigm): Paradigm =>
    left.map((forms, index) => forms.flatMap((one) => (right[index] ?? []).map((other) => `${one} ${other}`)));
  return words.slice(1).reduce(join, words[0] ?? unchanged(''));
}

/** For living beings the accusative of a noun that is not feminine is the genitive. */
export function animate(paradigm: Paradigm): Paradigm {
  return paradigm.map((forms, index) => (index === 3 ? (paradigm[1] ?? forms) : forms));
}

/** All forms, each once, the one given among them. */
export function formsOf(given: string, ...paradigms: readonly Paradigm[]): string[] {
  return [...new Set([given, ...paradigms.flat(2)])];
}
