// Phrases with a number each → two texts that are small and quick to open: the heads that phrases are looked up by, and
// for each of these what stands beside it. A page needs the heads only, until it holds one of them.

/**
 * Folded phrases, packed by pack-phrases.ts, searched by look-up.ts. A phrase is looked up by its head: most often its
 * first word; a later one where the first stands in every text ("the gambia"); its first two characters in Chinese.
 */
export interface Phrases {
  /** Frequent letters that would take several bytes each: written as the letters from a on, and these as them. */
  alphabet: string;
  /**
   * The heads, in order of UTF-16 units: of each one character for the units that it shares with the one before
   * (from {@link NONE_SHARED} on), the rest, {@link ANY_CASE} where it is looked for in small letters too, and
   * {@link END_OF_HEAD}.
   */
  heads: string;
  /**
   * For each of them its phrases, with {@link END_OF_TAILS} between, or nothing where they are those of the head before:
   * the number of the one that ends with the head, in capitals; then all ways to go on, each a sign of {@link SIGNS}, the
   * next token, and the same again for what follows that one, with the next sign. Behind the last sign stands all that is
   * left of a phrase. What stands before a head comes backwards behind {@link BEFORE_HEAD}, and has its own ways behind it.
   */
  tails: string;
  /** Where each head stands among them, by its hash: see packHeads(). */
  slots: string;
}

/** A phrase, folded; `capital`: it is found only where its first letter is a capital. */
export interface Phrase {
  form: string;
  capital: boolean;
  /** What it stands for, from 0. */
  number: number;
}

export const END_OF_HEAD = '|';
export const ANY_CASE = '~';
export const END_OF_TAILS = '|';
export const BEFORE_HEAD = '^';
/** By how many tokens stand between the head and the one behind the sign. No folded phrase holds them. */
export const SIGNS = '{}<>[]';
/** The character for no shared unit: from here to {@link MOST_SHARED} on, JSON escapes none. */
export const NONE_SHARED = 0x23;
export const MOST_SHARED = 0x38;

/** Folded texts hold no capitals of Latin, so these are free to be the digits of numbers. */
const FIRST_DIGIT = 0x41;
const BASE = 26;
/** The letters of Latin from here on change places with those of the alphabet. */
export const FIRST_LETTER = 0x61;

/** Unit → unit as written with the alphabet, and back: the letters of Latin and of the alphabet change places. */
export function swapLetters(alphabet: string): (unit: number) => number {
  if (alphabet === '') return (unit) => unit;
  const swapped = new Uint16Array(0x10000);
  for (let index = 0; index < alphabet.length; index++) {
    const [own, latin] = [alphabet.charCodeAt(index), FIRST_LETTER + index];
    swapped[own] = latin;
    swapped[latin] = own;
  }
  return (unit) => swapped[unit] || unit;
}

/** The same for a text. */
export function swapText(swap: (unit: number) => number, text: string): string {
  let swapped = '';
  for (let at = 0; at < text.length; at++) swapped += String.fromCharCode(swap(text.charCodeAt(at)));
  return swapped;
}

/** True for a unit of a number. */
export function isCapital(unit: number): boolean {
  return unit >= FIRST_DIGIT && unit < FIRST_DIGIT + BASE;
}

/** A number from 0, as capitals. */
export function inCapitals(number: number): string {
  const last = String.fromCharCode(FIRST_DIGIT + (number % BASE));
  return number < BASE ? last : inCapitals(Math.floor(number / BASE) - 1) + last;
}

/** The number that {@link inCapitals} wrote from `start` to `end`; -1 where nothing is written. */
export function fromCapitals(text: string, start: number, end: number): number {
  let number = -1;
  for (let at = start; at < end; at++) number = (number + 1) * BASE + text.charCodeAt(at) - FIRST_DIGIT;
  return number;
}

/** Where the capitals end that begin at `start`. */
export function endOfCapitals(text: string, start: number): number {
  let at = start;
  while (isCapital(text.charCodeAt(at))) at++;
  return at;
}
