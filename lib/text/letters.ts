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
const KNOWN = 128;

const CLITICS = 'وبلكفاהובלמכש';
const APOSTROPHES = '’‘ʼ＇´`′';
const DASHES = '‐‑‒–—−﹣－';
const FORMS: Record<string, string> = { ı: 'i', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' };

/** Looks code units up, each classified and folded once. */
export interface Letters {
  /** The folded code unit: lower case, no diacritic, one apostrophe, one dash, one space. */
  fold(unit: number): number;
  /** The sum of the class bits above. */
  kind(unit: number): number;
}

/** Makes the two tables (64 Ki entries each), filled as code units are met. */
export function createLetters(): Letters {
  const folded = new Uint16Array(0x10000);
  const kinds = new Uint8Array(0x10000);

  const learn = (unit: number): void => {
    const text = String.fromCharCode(unit);
    kinds[unit] = KNOWN | classify(unit, text);
    folded[unit] = foldOne(unit, text);
  };
  return {
    fold(unit) {
      if (kinds[unit] === 0) learn(unit);
      return folded[unit] as number;
    },
    kind(unit) {
      if (kinds[unit] === 0) learn(unit);
      return kinds[unit] as number;
    },
  };
}

function classify(unit: number, text: string): number {
  const kind = isPlain(unit) ? classifyPlain(unit, text) : classifyAny(text);
  return CLITICS.includes(text) ? kind | CLITIC : kind;
}

/**
 * Below the Hebrew block every letter has two cases, and from U+2000 to U+2BFF stand signs. Telling them so is cheap;
 * the first use of each class like \p{L} costs V8 milliseconds, on every page anew (measured: 58 ms for all of them).
 */
function isPlain(unit: number): boolean {
  return unit < 0x590 || (unit >= 0x2000 && unit < 0x2c00);
}

function classifyPlain(unit: number, text: string): number {
  if (text.trim() === '') return SPACE;
  const within = (first: number, last: number) => unit >= first && unit <= last;
  const isFormat = unit === 0xad || within(0x200b, 0x200f) || within(0x202a, 0x202e) || within(0x2060, 0x206f);
  if (isFormat || within(0x300, 0x36f)) return IGNORED;
  const upper = text.toUpperCase();
  if (upper !== text.toLowerCase()) return WORD | (text === upper ? UPPER : LOWER);
  return within(0x30, 0x39) || text === '_' ? WORD : 0;
}

function classifyAny(text: string): number {
  if (/\s/u.test(text)) return SPACE;
  if (/[\p{Mn}\p{Me}\p{Cf}\u0640]/u.test(text)) return IGNORED;
  const isSign = APOSTROPHES.includes(text) || DASHES.includes(text);
  // Surrogates are no letters: most are emoji, which stand beside names without a space.
  if (isSign || !/[\p{L}\p{N}\p{Mc}]/u.test(text)) return 0;
  const upper = text.toUpperCase();
  const cased = upper === text.toLowerCase() ? 0 : text === upper ? UPPER : LOWER;
  const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(text);
  return WORD | cased | (unspaced ? UNSPACED : 0);
}

function foldOne(unit: number, text: string): number {
  if (text.trim() === '') return 0x20;
  if (APOSTROPHES.includes(text)) return 0x27;
  if (DASHES.includes(text)) return 0x2d;
  const parts = text.normalize('NFKD');
  const marks = isPlain(unit) ? /[\u0300-\u036f]/g : /\p{M}/gu;
  const bare = parts === text ? text : parts.replace(marks, '');
  // A form that decomposes into several letters (ﬁ, a Hangul syllable) stays itself: folding is one to one.
  const one = (bare.length === 1 ? bare : text).toLowerCase().slice(0, 1);
  return (FORMS[one] ?? one).charCodeAt(0);
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
