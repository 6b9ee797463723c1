// What the naive matcher knows of one UTF-16 code unit, by the properties of Unicode and nothing else: slow, plain, and
// made without a look at lib/text/letters.ts, with which it is to agree.

export interface NaiveLetter {
  unit: string;
  fold: string;
  space: boolean;
  /** Might as well not be there: soft hyphen, joiners, bidi marks, combining marks, kashida. */
  unseen: boolean;
  /** Belongs to the letter before it, so that a match takes it in. */
  mark: boolean;
  word: boolean;
  /** Of a script that sets no space between words. */
  unspaced: boolean;
  /** Written in front of a Hebrew or Arabic name as part of the same word. */
  prefix: boolean;
  upper: boolean;
  lower: boolean;
  /** Goes on with a host name behind a stop. */
  hostLike: boolean;
}

/** Apostrophes and dashes of all kinds, each with the one that stands for all. */
const SIGNS = new Map([
  ...[..."'’‘ʼ＇´`′"].map((one) => [one, "'"] as const),
  ...[...'-‐‑‒–—−־﹣－'].map((one) => [one, '-'] as const),
]);
/** And, in, to, as, then, the; ve, ha, be, le, mi, ke, she. */
const PREFIXES = ['و', 'ب', 'ل', 'ك', 'ف', 'ا', 'ה', 'ו', 'ב', 'ל', 'מ', 'כ', 'ש'];
/** Letters that are one to a reader though Unicode does not take them apart. */
const SAME = new Map([
  ['ı', 'i'],
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['ی', 'ي'],
]);
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A look-up that works each unit out once. */
export function createNaiveLetters(): (unit: string) => NaiveLetter {
  const known = new Map<string, NaiveLetter>();
  return (unit) => {
    const found = known.get(unit) ?? describeUnit(unit);
    known.set(unit, found);
    return found;
  };
}

function describeUnit(unit: string): NaiveLetter {
  const known = classesOf(unit);
  const folded = known.space ? ' ' : (SIGNS.get(unit) ?? foldLetter(unit));
  // What would fold to a unit of another class stays itself: "＿" is no letter, "¨" no space, "ⓐ" no word.
  const becomes = classesOf(folded);
  const isSame = (['space', 'unseen', 'word', 'unspaced'] as const).every((one) => known[one] === becomes[one]);
  return { ...known, fold: isSame ? folded : unit };
}

function classesOf(unit: string): Omit<NaiveLetter, 'fold'> {
  const space = /\s/u.test(unit);
  const mark = !space && /[\p{Mn}\p{Me}\u0640]/u.test(unit);
  const word = !SIGNS.has(unit) && /[\p{L}\p{N}\p{Mc}_]/u.test(unit) && !mark;
  const cased = unit.toUpperCase() !== unit.toLowerCase();
  const upper = word && cased && unit === unit.toUpperCase();
  return {
    unit,
    space,
    unseen: mark || (!space && /\p{Cf}/u.test(unit)),
    mark,
    word,
    unspaced: word && UNSPACED.test(unit),
    prefix: PREFIXES.includes(unit),
    upper,
    lower: word && cased && !upper,
    hostLike: (word && cased && !upper) || /[0-9]/.test(unit),
  };
}

/** One unit always becomes one unit: what would become several stays itself. */
function foldLetter(unit: string): string {
  const bare = unit.normalize('NFKD').replace(/\p{M}+/gu, '');
  const [small = unit] = (bare.length === 1 ? bare : unit).toLowerCase().split('');
  return SAME.get(small) ?? small;
}
