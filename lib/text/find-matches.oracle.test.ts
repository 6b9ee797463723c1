import { describe, expect, it } from 'vitest';
import { findMatches } from './find-matches';
import { createLetters } from './letters';
import { createMatcher } from './matcher';
import { packPhrases } from './pack-phrases';
import { numbersFrom } from './random-numbers.states';
import type { Match } from './ways';

const letters = createLetters();

const FOLDED: Record<string, string> = { A: 'a', á: 'a', B: 'b', '\u00a0': ' ', '–': '-', '’': "'" };
const INVISIBLE = /[\u00ad\u200d]/;

/** Tries every stretch of the haystack with every pattern; slow and plain. */
function oracle(patterns: string[], haystack: string): Match[] {
  const places = [...haystack].flatMap((unit, at) => (INVISIBLE.test(unit) ? [] : [{ unit, at }]));
  const text = places.map(({ unit }) => unit).join('');
  const startsWord = (at: number): boolean =>
    text[at] === '美' ||
    !(/[ab1áوAB@]$/.test(text.slice(0, at)) || (/[ab1]\.$/.test(text.slice(0, at)) && !/[AB]/.test(text[at] ?? '')));
  const startsName = (at: number): boolean =>
    startsWord(at) ||
    [1, 2, 3].some((count) => text.slice(0, at).endsWith('و'.repeat(count)) && at >= count && startsWord(at - count));
  const endsWord = (end: number): boolean => text[end - 1] === '美' || !/^([ab1áوAB@]|\.[ab1á])/.test(text.slice(end));
  const matches: Match[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      const folded = [...text.slice(start, end)].map((unit) => FOLDED[unit] ?? unit).join('');
      const pattern = patterns.indexOf(folded.replace(/ +/g, ' '));
      if (pattern < 0 || !startsName(start) || !endsWord(end)) continue;
      matches.push({ start: places[start]?.at ?? -1, end: (places[end - 1]?.at ?? -1) + 1, book: 0, number: pattern });
    }
  }
  return matches;
}

const byPlace = (a: Match, b: Match) => a.start - b.start || a.end - b.end;
const packed = (patterns: string[]) =>
  packPhrases(
    letters,
    patterns.map((form, number) => ({ form, capital: false, number })),
  );

describe('findMatches agrees with trying everything', () => {
  const ALPHABETS: [what: string, units: string][] = [
    ['spaces, dashes, apostrophes', "aAb \u00a0-–'’"],
    ['invisible units', 'aáb \u00ad\u200d'],
    ['addresses', 'aAb1.@ -'],
    ['a script without spaces', 'aB美 @.'],
    ['prefixes of a language', 'aوb -@'],
  ];
  it.each(ALPHABETS)('%s', (_what, units) => {
    const random = numbersFrom(20200323);
    const word = (most: number) =>
      Array.from({ length: 1 + random(most) }, () => units[random(units.length)] ?? '').join('');
    let total = 0;
    for (let round = 0; round < 3000; round++) {
      const patterns = Array.from({ length: 6 }, () =>
        [...word(4)]
          .filter((unit) => !INVISIBLE.test(unit))
          .map((unit) => FOLDED[unit] ?? unit)
          .join('')
          .replace(/ +/g, ' ')
          .trim(),
      )
        .filter((text, index, all) => /^[ab1و美]/.test(text) && all.indexOf(text) === index)
        .sort();
      const haystack = word(16);
      const expected = oracle(patterns, haystack);
      expect(
        findMatches(createMatcher(letters, [packed(patterns)]), haystack).sort(byPlace),
        JSON.stringify({ round, patterns, haystack }),
      ).toEqual(expected);
      total += expected.length;
    }
    expect(total).toBeGreaterThan(500);
  });
});
