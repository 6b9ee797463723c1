// What no page should have and some do: the matcher ends, throws nothing, and its offsets are places of the text.
import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions';
import { createLetters } from './letters';
import { makeLexicon } from './lexicon.states';
import { createVocabulary } from './vocabulary';

const MILLION = 1_000_000;
const letters = createLetters();
const vocabulary = createVocabulary(letters, [
  makeLexicon([
    { ref: 'russia', text: 'Russia' },
    { ref: 'russia', text: 'Россия' },
    { ref: 'russia', text: 'روسيا' },
    { ref: 'russia', text: '俄罗斯' },
    { ref: 'united-states', text: 'United States' },
  ]),
]);

function surfaces(haystack: string): string[] {
  return findMentions(vocabulary, [haystack], null).mentions.map(({ start, end }) => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(haystack.length);
    return haystack.slice(start, end);
  });
}

describe('bad input', () => {
  it.each<[string, string, number]>([
    ['lone surrogates on both sides', `${'\ud83d Russia \ude80 '.repeat(1000)}`, 1000],
    ['a surrogate that touches a name', '\ude80Russia\ud83d', 1],
    ['twenty megabytes of words', `${'the week in review '.repeat(MILLION)}Russia`, 1],
    ['twenty megabytes without a space', `${'a'.repeat(20 * MILLION)} Russia`, 1],
    ['a million Arabic letters that may stand before a name', `${'و'.repeat(MILLION)} روسيا`, 1],
    ['a million Chinese characters', `${'和'.repeat(MILLION)}俄罗斯`, 1],
    ['bidi overrides around and within', '\u202eRus\u202dsia\u202c of \u2067Россия\u2069', 2],
    ['three scripts without a space between', 'Russia俄罗斯Россия', 3],
    ['a million spaces within a name', `United${' '.repeat(MILLION)}States`, 1],
    ['a million joiners within a name', `Rus${'\u200d'.repeat(MILLION)}sia`, 1],
    ['nothing but NUL', '\0'.repeat(MILLION), 0],
  ])('%s', (_what, haystack, count) => {
    expect(surfaces(haystack)).toHaveLength(count);
  });

  it('a million combining marks belong to the letter before them', () => {
    const marks = '\u0301'.repeat(MILLION);
    expect(surfaces(`Russia${marks} and Russia`).map(({ length }) => length)).toEqual([6 + MILLION, 6]);
  });
});
