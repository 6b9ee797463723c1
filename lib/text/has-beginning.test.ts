import { describe, expect, it } from 'vitest';
import { groupStems, hasBeginning } from './has-beginning';
import { createLetters } from './letters';

const letters = createLetters();
const STEMS = ['russia', 'روسيا', '美国'];

describe('hasBeginning: a word begins with a stem', () => {
  it.each([
    ['Russian', true],
    ['the RUSSIANS', true],
    ['Rus\u00adsians', true],
    ['والروسيات', true],
    ['据美国人', true],
    ['Belorussian', false],
    ['@Russian', false],
    ['Rus', false],
    ['', false],
  ])('%j: %s', (haystack, expected) => {
    expect(hasBeginning(letters, groupStems(STEMS), haystack)).toBe(expected);
  });

  it('tells which stems there are, once asked, and reads on to the end', () => {
    const found = new Set<string>();
    hasBeginning(letters, groupStems(STEMS), 'Russians and 美国人, Russia, Belorussia', found);
    expect([...found]).toEqual(['russia', '美国']);
  });
});
