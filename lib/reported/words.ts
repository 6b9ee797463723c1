// A sentence with its actors → its words: folded, signs apart, each actor as one unit.

/** A mention in a text; offsets are UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Units that stand for the actor in question, for the same where its ending says that it is no subject, and for other
 * actors; they are in no text (private use).
 */
export const OWN = '\ue000';
export const OWN_OBLIQUE = '\ue002';
export const OTHER = '\ue001';
/** Stands before a word that is written with a capital and opens no sentence. */
export const CAPITAL = '^';
/** Where a sentence begins and ends. */
const EDGE = '#';

const SIGNS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‹': '"',
  '›': '"',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '–': '/',
  '—': '/',
  '…': '.',
  '[': '(',
  ']': ')',
};
/** An elided article or pronoun ("l'", "qu'"), a word with what is joined to it, or a sign. */
const TOKEN =
  /[\ue000-\ue002]|(?:\p{L}|qu|lorsqu|puisqu|jusqu)'(?=[\p{L}\ue000-\ue002])|[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*|['-][\p{L}\p{N}]+|[^\s\p{L}\p{N}]/giu;
const OPENERS = new Set([EDGE, '"', ':', '.', '/']);

/** The folded form in which words are compared: small, without marks; Arabic ي for ى. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
    .replace(/ى/g, 'ي')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/**
 * Gives `#`, the words, `#`, with units in the place of mentions. `oblique`: endings of a name that is no subject.
 */
export function wordsOf(
  sentence: string,
  own: readonly Place[],
  others: readonly Place[],
  oblique: readonly string[] = [],
): string[] {
  const unitOf = (name: string) => (oblique.some((ending) => name.toLowerCase().endsWith(ending)) ? OWN_OBLIQUE : OWN);
  const places = [...own, ...others].sort((a, b) => b.start - a.start);
  let text = sentence.replace(/[\ue000-\ue002]/g, ' ');
  for (const place of places)
    text =
      text.slice(0, place.start) +
      (own.includes(place) ? unitOf(text.slice(place.start, place.end)) : OTHER) +
      text.slice(place.end);
  const words: string[] = [EDGE];
  for (const [token] of text
    .normalize('NFKC')
    .replace(/[’‘ʼ`´]/g, "'")
    .matchAll(TOKEN)) {
    const last = words.at(-1) ?? EDGE;
    const folded = SIGNS[token] ?? fold(token);
    if (folded === '' || folded === CAPITAL || folded === EDGE) continue;
    const isCapital = /^\p{Lu}/u.test(token) && !OPENERS.has(last);
    words.push(isCapital ? CAPITAL + folded : folded);
  }
  return [...words, EDGE];
}
