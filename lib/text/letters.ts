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
    kinds[unit] = KNOWN | classify(text);
    folded[unit] = foldOne(text);
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

function classify(text: string): number {
  if (/\s/u.test(text)) return SPACE;
  if (/[\p{Mn}\p{Me}\p{Cf}\u0640]/u.test(text)) return IGNORED;
  let kind = 0;
  // Surrogates are none: most are emoji, which stand beside names without a space.
  const isMark = APOSTROPHES.includes(text) || DASHES.includes(text);
  if (!isMark && /[\p{L}\p{N}\p{Mc}_]/u.test(text)) kind |= WORD;
  if (/\p{Lu}/u.test(text)) kind |= UPPER;
  if (/\p{Ll}/u.test(text)) kind |= LOWER;
  if (CLITICS.includes(text)) kind |= CLITIC;
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(text)) {
    kind |= UNSPACED;
  }
  return kind;
}

function foldOne(text: string): number {
  if (/\s/u.test(text)) return 0x20;
  if (APOSTROPHES.includes(text)) return 0x27;
  if (DASHES.includes(text)) return 0x2d;
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '');
  // A form that decomposes into several letters (ﬁ, a Hangul syllable) stays itself: folding is one to one.
  const lower = (bare.length === 1 ? bare : text).toLowerCase();
  const one = lower.length === 1 ? lower : lower.slice(0, 1);
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
