// Phrases → their packed form. Runs at compile time; the content script has matcher.ts.
import { type Letters, WORD } from './letters';
import { byUnits } from './lexicon-table';
import {
  ANY_CASE,
  CAPITALIZED,
  END_OF_TAILS,
  FIRST_LETTER,
  inCapitals,
  isInScriptWithClitics,
  MOST_SHARED,
  NONE_SHARED,
  type Phrase,
  type Phrases,
  SIDE_BY_SIDE,
  swapLetters,
  swapText,
} from './phrases';
import { tokenAt } from './tokens';

interface Head {
  capital: boolean;
  tails: string[];
}

const LETTERS = 26;
/** What the packed form is written with. */
const RESERVED = /[|~^]/;
/**
 * Packs phrases; the same ones give the same texts, whatever their order. One that begins with a sign is left out: names
 * are looked for where words begin (a rule of the data says so).
 */
export function packPhrases(letters: Letters, phrases: readonly Phrase[]): Phrases {
  const forms = new Set(phrases.map(({ form }) => form));
  const byHead = new Map<string, Head>();
  for (const { form, capital, number } of [...phrases].sort((a, b) => byUnits(a.form, b.form))) {
    const begin = headOf(letters, form, forms);
    if (!begin) continue;
    const head = byHead.get(begin.text) ?? { capital: true, tails: [] };
    head.capital &&= capital;
    head.tails.push(form.slice(begin.end) + inCapitals(number));
    byHead.set(begin.text, head);
  }
  const sorted = [...byHead].sort(([a], [b]) => byUnits(a, b));
  const alphabet = alphabetOf(forms);
  const swap = swapLetters(alphabet);
  let before = '';
  let heads = '';
  for (const [text, { capital }] of sorted) {
    const shared = Math.min(sharedLength(before, text), MOST_SHARED);
    const rest = swapText(swap, text.slice(shared));
    heads += String.fromCharCode(NONE_SHARED + shared) + rest + (capital ? CAPITALIZED : ANY_CASE);
    before = text;
  }
  const tails = sorted.map(([, { tails }]) => tails.join('')).join(END_OF_TAILS);
  return { count: sorted.length, alphabet, heads, tails: swapText(swap, tails) };
}

/**
 * The most frequent letters that are not written in one byte, as long as each is more frequent than the letter of Latin
 * that it changes places with.
 */
function alphabetOf(texts: Iterable<string>): string {
  const count = new Map<string, number>();
  for (const text of texts) for (const unit of text) count.set(unit, (count.get(unit) ?? 0) + 1);
  const frequent = [...count]
    .filter(([unit]) => unit > '\x7f' && unit.length === 1)
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || byUnits(a, b))
    .slice(0, LETTERS);
  const gains = ([, times]: [string, number], index: number) =>
    times > (count.get(String.fromCharCode(FIRST_LETTER + index)) ?? 0);
  const end = frequent.findIndex((one, index) => !gains(one, index));
  return frequent
    .slice(0, end < 0 ? LETTERS : end)
    .map(([unit]) => unit)
    .join('');
}

/** The head of a form and where it ends; null for a form that cannot be looked for. */
function headOf(letters: Letters, form: string, forms: ReadonlySet<string>): { text: string; end: number } | null {
  const first = tokenAt(letters, form, 0);
  if (!first || !(first.kind & WORD) || RESERVED.test(form)) return null;
  if (forms.has(first.text) || isInScriptWithClitics(form)) return first;
  const second = tokenAt(letters, form, first.end);
  if (!second) return first;
  const between = second.text.startsWith(' ') ? '' : SIDE_BY_SIDE;
  return { text: first.text + between + second.text, end: second.end };
}

/** How many units both texts begin with. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
