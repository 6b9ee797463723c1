// Phrases → their packed form. Runs at compile time; the content script has matcher.ts.
import { COMMON_WORDS } from './common-words';
import { packHeads } from './head-table';
import { type Letters, UNSPACED, WORD } from './letters';
import { byUnits } from './lexicon-table';
import {
  ANY_CASE,
  BEFORE_HEAD,
  END_OF_HEAD,
  END_OF_TAILS,
  FIRST_LETTER,
  inCapitals,
  MOST_SHARED,
  NONE_SHARED,
  type Phrase,
  type Phrases,
  SIGNS,
  swapLetters,
  swapText,
} from './phrases';
import { type Token, tokenAt } from './tokens';

interface Head {
  capital: boolean;
  /** By what stands before the head, most often nothing. */
  ways: Map<string, Way>;
}

/** What may follow a head, or a token behind it. */
interface Way {
  /** That of the phrase that ends here. */
  number?: number;
  next: Map<string, Way>;
}

const LETTERS = 26;
/** What the packed form is written with. */
const RESERVED = /[|~^{}<>[\]]/;

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
    const head = byHead.get(begin.text) ?? { capital: true, ways: new Map() };
    // What the letters of a later word are, the phrase does not say.
    head.capital &&= capital && begin.start === 0;
    addWay(letters, head.ways, form.slice(0, begin.start), form.slice(begin.end), number);
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
    heads += String.fromCharCode(NONE_SHARED + shared) + rest + (capital ? '' : ANY_CASE) + END_OF_HEAD;
    before = text;
  }
  const tails = sorted.map(([, { ways }]) => write(ways));
  // The forms of a word stand side by side, and most have the same tails.
  const changing = tails.map((one, index) => (one === tails[index - 1] ? '' : one)).join(END_OF_TAILS);
  const slots = packHeads(sorted.map(([text]) => text));
  return { alphabet, heads, tails: swapText(swap, changing), slots };
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

/** Adds a phrase, token by token; all that is left of it behind the last sign. */
function addWay(letters: Letters, ways: Map<string, Way>, before: string, tail: string, number: number): void {
  let way = wayTo(ways, before);
  let at = 0;
  for (let depth = 0; at < tail.length; depth++) {
    const end = depth < SIGNS.length - 1 ? (tokenAt(letters, tail, at)?.end ?? tail.length) : tail.length;
    way = wayTo(way.next, tail.slice(at, end));
    at = end;
  }
  way.number = number;
}

function wayTo(ways: Map<string, Way>, text: string): Way {
  const way = ways.get(text) ?? { next: new Map() };
  ways.set(text, way);
  return way;
}

function write(ways: ReadonlyMap<string, Way>): string {
  const inOrder = [...ways].sort(([a], [b]) => byUnits(a, b));
  return inOrder
    .map(([before, way]) => (before === '' ? '' : BEFORE_HEAD + backwards(before)) + writeWay(way, 0))
    .join('');
}

/** By code units: the haystack is read backwards like that. */
function backwards(text: string): string {
  return text.split('').reverse().join('');
}

function writeWay({ number, next }: Way, depth: number): string {
  const own = number === undefined ? '' : inCapitals(number);
  const inOrder = [...next].sort(([a], [b]) => byUnits(a, b));
  return own + inOrder.map(([token, way]) => SIGNS.charAt(depth) + token + writeWay(way, depth + 1)).join('');
}

interface Place {
  text: string;
  start: number;
  end: number;
}

/** The head of a form, and where it stands; null for a form that cannot be looked for. */
function headOf(letters: Letters, form: string, forms: ReadonlySet<string>): Place | null {
  const first = tokenAt(letters, form, 0);
  if (!first || !(first.kind & WORD) || RESERVED.test(form)) return null;
  const second = tokenAt(letters, form, first.end);
  const whole = { text: first.text, start: 0, end: first.end };
  if (!second) return whole;
  if (first.kind & UNSPACED && second.kind & UNSPACED && !second.text.startsWith(' '))
    return { text: first.text + second.text, start: 0, end: second.end };
  if (!COMMON_WORDS.has(first.text) || forms.has(first.text)) return whole;
  for (let next: Token | null = second; next; next = tokenAt(letters, form, next.end)) {
    const text = next.text.trimStart();
    const isWord = (next.kind & WORD) !== 0 && !(next.kind & UNSPACED);
    if (isWord && !COMMON_WORDS.has(text)) return { text, start: next.end - text.length, end: next.end };
  }
  return whole;
}

/** How many units both texts begin with. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
