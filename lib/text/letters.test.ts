import { describe, expect, it } from 'vitest';
import { CLITIC, createLetters, foldText, IGNORED, LOWER, SPACE, UNSPACED, UPPER, WORD } from './letters';

const letters = createLetters();

describe('foldText: two ways to write one name fold to the same text', () => {
  const SAME: [why: string, a: string, b: string][] = [
    ['case', 'RUSSIA', 'russia'],
    ['diacritics', 'Erdoğan', 'Erdogan'],
    ['decomposed diacritics', 'Erdog\u0306an', 'Erdoğan'],
    ['capital İ with a dot', 'İstanbul', 'Istanbul'],
    ['dotless ı', 'Akıncı', 'Akinci'],
    ['curly apostrophe', 'Côte d’Ivoire', "Cote d'Ivoire"],
    ['modifier apostrophe', 'Обʼєднані', "Об'єднані"],
    ['backtick', 'Sana`a', "Sana'a"],
    ['en dash', 'Turkey–Russia', 'Turkey-Russia'],
    ['minus', 'Turkey−Russia', 'Turkey-Russia'],
    ['hyphen that does not break', 'Turkey\u2011Russia', 'Turkey-Russia'],
    ['space that does not break', 'United\u00a0States', 'United States'],
    ['narrow space that does not break', 'United\u202fStates', 'United States'],
    ['ideographic space', 'United\u3000States', 'United States'],
    ['run of spaces and a line break', 'United \n\t States', 'United States'],
    ['spaces at the ends', ' United States\n', 'United States'],
    ['soft hyphen', 'Tur\u00adkey', 'Turkey'],
    ['zero width joiner', 'ایران\u200dی', 'ایرانی'],
    ['zero width non-joiner', 'می\u200cگوید', 'میگوید'],
    ['zero width space', 'Tur\u200bkey', 'Turkey'],
    ['bidi marks', '\u200fروسيا\u200e', 'روسيا'],
    ['bidi isolates', '\u2067روسيا\u2069', 'روسيا'],
    ['kashida', 'روســـيا', 'روسيا'],
    ['vowel signs', 'رُوسِيَا', 'روسيا'],
    ['alef with hamza above', 'أوكرانيا', 'اوكرانيا'],
    ['alef with hamza below', 'إيران', 'ايران'],
    ['alef with madda', 'آسيا', 'اسيا'],
    ['alef maksura', 'موسى', 'موسي'],
    ['teh marbuta', 'الأمم المتحدة', 'الامم المتحده'],
    ['Persian kaf and yeh', 'ترکی', 'تركي'],
    ['niqqud', 'רוּסְיָה', 'רוסיה'],
    ['ё', 'Орёл', 'Орел'],
    ['full-width letters', 'ＵＮ', 'UN'],
    ['full-width hyphen', 'Turkey－Russia', 'Turkey-Russia'],
  ];
  it.each(SAME)('%s', (_why, a, b) => {
    expect(foldText(letters, a)).toBe(foldText(letters, b));
  });

  const DIFFERENT: [why: string, a: string, b: string][] = [
    ['hyphen and no hyphen', 'cease-fire', 'ceasefire'],
    ['space and no space', 'cease fire', 'ceasefire'],
    ['hyphen and space', 'cease-fire', 'cease fire'],
    ['apostrophe and none', "Cote d'Ivoire", 'Cote dIvoire'],
    ['stops and none', 'U.S.', 'US'],
    ['Latin and Cyrillic look-alikes', 'Катар', 'Kатар'],
    ['other letters', 'Iran', 'Iraq'],
  ];
  it.each(DIFFERENT)('but not: %s', (_why, a, b) => {
    expect(foldText(letters, a)).not.toBe(foldText(letters, b));
  });
});

describe('fold', () => {
  it('gives one unit for each unit, also where Unicode would give more', () => {
    for (const text of ['ﬁ', '각', 'ß', 'İ', 'ǆ', '™', '…', 'ﻻ', '\ud83d', '\ude80']) {
      const folded = letters.fold(text.charCodeAt(0));
      expect(folded, text).toBeGreaterThan(0);
      expect(folded, text).toBeLessThan(0x10000);
    }
  });

  it('folds a folded letter to itself', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      if (!/\p{L}/u.test(String.fromCharCode(unit))) continue;
      const once = letters.fold(unit);
      if (letters.fold(once) !== once) expect.fail(`U+${unit.toString(16)} folds on from U+${once.toString(16)}`);
    }
  });

  it('answers the same with tables of its own', () => {
    const others = createLetters();
    for (const unit of [0x41, 0x11f, 0x648, 0x7f8e]) {
      expect(others.fold(unit)).toBe(letters.fold(unit));
      expect(others.kind(unit)).toBe(letters.kind(unit));
    }
  });
});

describe('kind', () => {
  const ALL = WORD | SPACE | IGNORED | UPPER | UNSPACED | LOWER | CLITIC;
  const KINDS: [text: string, kind: number][] = [
    ['R', WORD | UPPER],
    ['r', WORD | LOWER],
    ['Ё', WORD | UPPER],
    ['ğ', WORD | LOWER],
    ['Ｕ', WORD | UPPER],
    ['7', WORD],
    ['_', WORD],
    ['ر', WORD],
    ['و', WORD | CLITIC],
    ['ב', WORD | CLITIC],
    ['美', WORD | UNSPACED],
    ['ア', WORD | UNSPACED],
    ['ท', WORD | UNSPACED],
    [' ', SPACE],
    ['\u00a0', SPACE],
    ['\n', SPACE],
    ['\u00ad', IGNORED],
    ['\u200d', IGNORED],
    ['\u200f', IGNORED],
    ['\u0306', IGNORED],
    ['\u0640', IGNORED],
    ['.', 0],
    ['@', 0],
    ['-', 0],
    ["'", 0],
    ['’', 0],
    ['ʼ', 0],
    ['。', 0],
  ];
  it.each(KINDS)('of %j', (text, kind) => {
    expect(letters.kind(text.charCodeAt(0)) & ALL).toBe(kind);
  });
});
