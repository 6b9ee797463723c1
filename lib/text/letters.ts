// UTF-16 code units → what matching needs to know of them: their folded form and their class.
// Folding is one unit to one unit, so every offset stays an offset of the original text.

/** Classes of a code unit, as bits. */
export const WORD = 1;
export const SPACE = 2;
/** Not seen by matching: soft hyphen, joiners, bidi marks, combining marks, kashida. */
export const IGNORED = 4;
export const UPPER = 8;
/** Scripts written without spaces between words: Han, Kana, Thai, Lao, Khmer, Burmese. */
export const UNSPACED = 16;
export const LOWER = 32;
/** Arabic and Hebrew letters that are written in front of a name as part of the same word. */
export const CLITIC = 64;
/** So many of them may stand before a name. */
export const MOST_CLITICS = 3;
const KNOWN = 128;
const ASCII_END = 0x80;
/** What every space folds to. */
export const SPACE_UNIT = 0x20;
const APOSTROPHE = 0x27;
const UNDERSCORE = 0x5f;
const BACKTICK = 0x60;
const LATIN_SIGNS = '«¬®¯°±´¶·¸»¿×÷';

const CLITICS = 'وبلكفاהובלמכש';
export const APOSTROPHES = '’‘ʼ＇´`′';
export const DASHES = '‐‑‒–—−־﹣－';
/** Letters of which several forms are one. */
export const FORMS: Record<string, string> = {
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};

/** The low half of an entry of the table is the folded unit, the byte above its classes. */
export const FOLDED = 0xffff;
export const CLASSES_AT = 16;
/** The classes where they stand in an entry. */
export const IS_WORD = WORD << CLASSES_AT;
export const IS_SPACE = SPACE << CLASSES_AT;
export const IS_IGNORED = IGNORED << CLASSES_AT;
export const IS_UNSPACED = UNSPACED << CLASSES_AT;
export const IS_CLITIC = CLITIC << CLASSES_AT;
/** Set where the one pass over a page needs to know no more than whether the unit is part of a word. */
export const PLAIN = 1 << 24;
/**
 * The top bit, set where a plain unit is part of a word, or one that may stand before a name. All entries are small
 * enough for V8 to keep them unboxed.
 */
export const PLAIN_WORD_AT = 25;
/** Of the classes, once they have been moved down. */
export const CLASSES = 0xff;

/** Looks code units up, each classified and folded once. */
export interface Letters {
  /** By code unit: its folded form and, from {@link CLASSES_AT} on, its classes, {@link PLAIN} and {@link PLAIN_WORD_AT}; 0 for a unit not met before. */
  table: Int32Array;
  /** Fills in the entry of a unit, and gives it. */
  learn(unit: number): number;
  /** The entry of a unit. */
  entry(unit: number): number;
  /** The folded code unit: lower case, no diacritic, one apostrophe, one dash, one space. */
  fold(unit: number): number;
  /** The sum of the class bits above. */
  kind(unit: number): number;
}

/** Makes the table, filled as code units are met. */
export function createLetters(): Letters {
  const table = new Int32Array(0x10000);
  const learn = (unit: number): number => {
    const text = String.fromCharCode(unit);
    const kind = classify(unit, text);
    const plain = kind & (IGNORED | UNSPACED | CLITIC) ? 0 : PLAIN;
    const plainWord = kind & WORD && !(kind & (IGNORED | UNSPACED)) ? 1 << PLAIN_WORD_AT : 0;
    const folded = unit < ASCII_END ? foldAscii(unit, kind) : foldOne(unit, text, kind);
    const entry = plain | plainWord | ((KNOWN | kind) << CLASSES_AT) | folded;
    table[unit] = entry;
    return entry;
  };
  return {
    table,
    learn,
    entry: (unit) => (table[unit] as number) || learn(unit),
    fold: (unit) => ((table[unit] as number) || learn(unit)) & FOLDED,
    kind: (unit) => (((table[unit] as number) || learn(unit)) >>> CLASSES_AT) & CLASSES,
  };
}

/** Most of what a page has: told without asking Unicode. */
function classifyAscii(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return WORD | LOWER;
  if (unit >= 0x41 && unit <= 0x5a) return WORD | UPPER;
  if ((unit >= 0x30 && unit <= 0x39) || unit === UNDERSCORE) return WORD;
  return unit === SPACE_UNIT || (unit >= 0x09 && unit <= 0x0d) ? SPACE : 0;
}

function foldAscii(unit: number, kind: number): number {
  if (kind & UPPER) return unit | 0x20;
  if (kind & SPACE) return SPACE_UNIT;
  return unit === BACKTICK ? APOSTROPHE : unit;
}

function classify(unit: number, text: string): number {
  if (unit < ASCII_END) return classifyAscii(unit);
  const kind = classifyByBlock(unit, text) ?? classifyAny(text);
  return CLITICS.includes(text) ? kind | CLITIC : kind;
}

/**
 * What the pages of our languages are written in, told by the block of the unit. The first use of each class like
 * \p{L} costs V8 milliseconds, on every page anew (measured: 58 ms for all of them), so they are for the rest.
 */
function classifyByBlock(unit: number, text: string): number | undefined {
  const within = (first: number, last: number) => unit >= first && unit <= last;
  // Below the Hebrew block every letter has two cases, and from U+2000 to U+2BFF stand signs.
  if (unit < 0x590 || within(0x2000, 0x2bff)) {
    if (text.trim() === '') return SPACE;
    const isFormat =
      unit === 0xad || within(0x200b, 0x200f) || within(0x202a, 0x202e) || (within(0x2060, 0x206f) && unit !== 0x2065);
    if (isFormat || within(0x300, 0x36f)) return IGNORED;
    const upper = text.toUpperCase();
    if (upper !== text.toLowerCase() && !within(0x24b6, 0x24e9)) return WORD | (text === upper ? UPPER : LOWER);
    // Signs that stand in every page; of the rest (², º, ɹ, Cyrillic and other marks) Unicode is asked.
    const isSign =
      unit < 0xaa ||
      LATIN_SIGNS.includes(text) ||
      within(0x2010, 0x205e) ||
      within(0x20a0, 0x20cf) ||
      within(0x2190, 0x245f);
    return isSign ? 0 : undefined;
  }
  // Hebrew and Arabic letters, Arabic-Indic and Persian digits; vowel signs and kashida.
  if (
    within(0x5d0, 0x5ea) ||
    within(0x5ef, 0x5f2) ||
    within(0x620, 0x63f) ||
    within(0x641, 0x64a) ||
    within(0x66e, 0x66f)
  )
    return WORD;
  if (within(0x671, 0x6d3) || within(0x660, 0x669) || within(0x6f0, 0x6fc)) return WORD;
  if (within(0x591, 0x5bd) || unit === 0x640 || within(0x64b, 0x65f) || unit === 0x670) return IGNORED;
  // Kana and Han; half of a surrogate pair is no letter: most are emoji, which stand beside names without a space.
  if (within(0x3041, 0x3096) || within(0x30a1, 0x30fa) || within(0x3400, 0x4dbf) || within(0x4e00, 0x9fff))
    return WORD | UNSPACED;
  if (within(0xd800, 0xdfff) || within(0x3001, 0x3003) || within(0x3008, 0x3020)) return 0;
  return undefined;
}

function classifyAny(text: string): number {
  if (/\s/u.test(text)) return SPACE;
  if (/[\p{Mn}\p{Me}\p{Cf}\u0640]/u.test(text)) return IGNORED;
  const isSign = APOSTROPHES.includes(text) || DASHES.includes(text);
  if (isSign || !/[\p{L}\p{N}\p{Mc}]/u.test(text)) return 0;
  const upper = text.toUpperCase();
  const cased = upper === text.toLowerCase() ? 0 : text === upper ? UPPER : LOWER;
  const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(text);
  return WORD | cased | (unspaced ? UNSPACED : 0);
}

function sameWords(kind: number, folded: number): boolean {
  const seen = WORD | SPACE | IGNORED | UNSPACED;
  return (kind & seen) === (classify(folded, String.fromCharCode(folded)) & seen);
}

function foldOne(unit: number, text: string, kind: number): number {
  if (text.trim() === '') return SPACE_UNIT;
  if (APOSTROPHES.includes(text)) return APOSTROPHE;
  if (DASHES.includes(text)) return 0x2d;
  const parts = text.normalize('NFKD');
  const marks = unit < 0x700 ? /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g : /\p{M}/gu;
  const bare = parts === text ? text : parts.replace(marks, '');
  // A form that decomposes into several letters (ﬁ, a Hangul syllable) stays itself: folding is one to one.
  const one = (bare.length === 1 ? bare : text).toLowerCase().slice(0, 1);
  const folded = (FORMS[one] ?? one).charCodeAt(0);
  // What would fold to a unit of another class stays itself, so that folded text has the same words: ＿, ¨, ⓐ.
  return sameWords(kind, folded) ? folded : unit;
}

/** Folds a whole text: ignored units dropped, runs of spaces made one. For aliases, not for pages. */
export function foldText(letters: Letters, text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = letters.kind(unit);
    if (kind & IGNORED) continue;
    if (kind & SPACE && (result === '' || result.endsWith(' '))) continue;
    result += String.fromCharCode(letters.fold(unit));
  }
  return result.trimEnd();
}
