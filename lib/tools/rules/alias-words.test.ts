import { describe, expect, it } from 'vitest';
import { aliasWords } from './alias-words';
import { type Case, find, type Good } from './sound-entries.states';

describe('alias-words', () => {
  const BAD: Case[] = [
    [
      'a word in any case',
      (data) => data.russia.aliases.push({ text: 'People', case: 'any' }),
      'russia.yml: text: People | "People" is an ordinary word',
    ],
    [
      'a word in small letters',
      (data) => data.russia.aliases.push({ text: 'people' }),
      'russia.yml: text: people | "people" is an ordinary word',
    ],
    [
      'a surname that is a word',
      (data) => data.lavrov.aliases.push({ text: 'May', lang: 'mul' }),
      'lavrov.yml: text: May | "May" is an ordinary word',
    ],
    ['a term', (data) => data.truce.aliases.push({ text: 'the' }), 'truce.yml: text: the | "the" is an ordinary word'],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(aliasWords, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['an abbreviation in capitals', (data) => data.council.aliases.push({ text: 'WHO', case: 'exact' })],
    ['a weak surname', (data) => data.lavrov.aliases.push({ text: 'May', strength: 'weak', needs: ['title'] })],
    ['a word of another language', (data) => data.russia.aliases.push({ text: 'an', lang: 'fr' })],
    ['words together', (data) => data.council.aliases.push({ text: 'the people' })],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(aliasWords, change)).toEqual([]);
  });
});
