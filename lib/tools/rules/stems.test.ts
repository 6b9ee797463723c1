import { describe, expect, it } from 'vitest';
import { type Case, find, type Good } from './sound-entries.states';
import { stems } from './stems';

describe('stems', () => {
  const BAD: Case[] = [
    [
      'a strong alias without its stem',
      (data) => data.truce.aliases.push({ text: 'armistice' }),
      'truce.yml: text: armistice | no word of "armistice" begins with a stem',
    ],
    [
      'a stem inside a word only',
      (data) => data.truce.aliases.push({ text: 'untruce' }),
      'truce.yml: text: untruce | no word of "untruce" begins with a stem',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(stems, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['a weak alias', (data) => data.truce.aliases.push({ text: 'pause', strength: 'weak', needs: ['topic'] })],
    ['another case and accent', (data) => data.truce.aliases.push({ text: 'TRÚCES' })],
    ['the stem at a later word', (data) => data.truce.aliases.push({ text: 'the long truce' })],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(stems, change)).toEqual([]);
  });
});
