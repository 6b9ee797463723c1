// Phrases → their packed form. Runs at compile time; the content script has matcher.ts.
import { type Letters, WORD } from './letters';
import { byUnits } from './lexicon-table';
import {
  ANY_CASE,
  CAPITALIZED,
  END_OF_TAILS,
  inCapitals,
  MOST_SHARED,
  NONE_SHARED,
  type Phrase,
  type Phrases,
} from './phrases';
import { tokenAt } from './tokens';

/** What the packed form is written with. */
const RESERVED = /[|~]/;

interface Head {
  capital: boolean;
  tails: string[];
}

/**
 * Packs phrases; the same ones give the same texts, whatever their order. One that begins with a sign is left out: names
 * are looked for where words begin (a rule of the data says so).
 */
export function packPhrases(letters: Letters, phrases: readonly Phrase[]): Phrases {
  const byHead = new Map<string, Head>();
  for (const { form, capital, number } of [...phrases].sort((a, b) => byUnits(a.form, b.form))) {
    const first = tokenAt(letters, form, 0);
    if (!first || !(first.kind & WORD) || RESERVED.test(form)) continue;
    const head = byHead.get(first.text) ?? { capital: true, tails: [] };
    head.capital &&= capital;
    head.tails.push(form.slice(first.end) + inCapitals(number));
    byHead.set(first.text, head);
  }
  const sorted = [...byHead].sort(([a], [b]) => byUnits(a, b));
  let before = '';
  let heads = '';
  for (const [text, { capital }] of sorted) {
    const shared = Math.min(sharedLength(before, text), MOST_SHARED);
    heads += String.fromCharCode(NONE_SHARED + shared) + text.slice(shared) + (capital ? CAPITALIZED : ANY_CASE);
    before = text;
  }
  return { count: sorted.length, heads, tails: sorted.map(([, { tails }]) => tails.join('')).join(END_OF_TAILS) };
}

/** How many units both texts begin with. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
