import { describe, expect, it } from 'vitest';
import { type Case, find, type Good, PROOF } from './sound-entries.states';
import { texts } from './texts';

describe('texts', () => {
  const BAD: Case[] = [
    [
      'a turned name',
      (data) => (data.russia.name = 'Rus\u202esia'),
      `russia.yml: name: Rus\u202esia | the character U+202E hides in the text`,
    ],
    [
      'a space without width',
      (data) => (data.act.summary = 'Russia\u200b said that it would.'),
      `positions.yml: summary: Russia\u200b said that it would. | the character U+200B hides in the text`,
    ],
    [
      'a joiner between Latin letters',
      (data) => (data.russia.aliases[0] = { text: 'Rus\u200csia' }),
      `russia.yml: text: Rus\u200csia | the character U+200C hides in the text`,
    ],
    [
      'a tab',
      (data) => (data.act.facet = 'one\ttwo'),
      'positions.yml: facet: one\ttwo | the character U+0009 hides in the text',
    ],
    [
      'an unassigned character',
      (data) => (data.truce.definition = 'A pause\u0378.'),
      `truce.yml: definition: A pause\u0378. | the character U+0378 hides in the text`,
    ],
    [
      'a private character',
      (data) => (data.truce.definition = 'A pause\ue000.'),
      `truce.yml: definition: A pause\ue000. | the character U+E000 hides in the text`,
    ],
    [
      'a space at the end',
      (data) => (data.lavrov.name = 'Lavrov '),
      `lavrov.yml: name: "Lavrov " | a space at the start or end, or nothing at all`,
    ],
    [
      'an empty facet',
      (data) => (data.act.facet = ''),
      `positions.yml: facet: "" | a space at the start or end, or nothing at all`,
    ],
    [
      'letters that are not composed',
      (data) => (data.lavrov.name = 'E\u0301lise'),
      `lavrov.yml: name: E\u0301lise | letters and marks that are not composed (NFC)`,
    ],
    [
      'a letter of another script',
      (data) => (data.lavrov.name = 'L\u0430vrov'),
      `lavrov.yml: name: L\u0430vrov | letters of two scripts in one word: one of them only looks right`,
    ],
    [
      'a title that turns',
      (data) => (data.truce.citations = [{ ...PROOF, title: 'A\u2066B' }]),
      `truce.yml: title: A\u2066B | the character U+2066 hides in the text`,
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(texts, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['Persian spelling', (data) => data.russia.aliases.push({ text: 'آتش‌بس', lang: 'fa' })],
    ['French spaces', (data) => (data.truce.citations = [{ ...PROOF, title: 'Trêve\u00a0: « oui\u202f»' }])],
    ['two scripts in two words', (data) => (data.act.summary = 'The Газета said so to us.')],
    ['a headline as it was printed', (data) => (data.truce.citations = [{ ...PROOF, title: 'A \u0441easefire' }])],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(texts, change)).toEqual([]);
  });
});
