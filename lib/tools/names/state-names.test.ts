import { describe, expect, it } from 'vitest';
import { createStateNames } from './state-names';

const names = createStateNames();
const textsOf = (iso3: string, lang: string, strength = 'strong', unused: string[] = []) =>
  createStateNames()(iso3, unused)
    .filter((one) => one.lang === lang && one.strength === strength)
    .map(({ text }) => text);

describe('names of states from packages', () => {
  it.each([
    ['en', ['Republic of the Sudan', 'Sudan']],
    ['es', ['República de Sudán', 'Sudán']],
    ['fr', ['République du Soudan', 'Soudan']],
    ['de', ['Republik Sudan', 'Sudan']],
    ['ru', ['Республика Судан', 'Судан']],
    ['uk', ['Судан']],
    ['ar', ['جمهورية السودان', 'السودان']],
    ['zh', ['苏丹共和国', '苏丹']],
    ['pt', ['República do Sudão', 'Sudão']],
    ['tr', ['Sudan Cumhuriyeti', 'Sudan']],
    ['he', ['סודן']],
    ['fa', ['سودان']],
  ])('in %s hold official and short ones', (lang, expected) => {
    expect(textsOf('SDN', lang)).toEqual(expect.arrayContaining(expected));
  });

  it('hold a demonym that needs a word of government, and a capital that needs a verb, or a word that takes a government', () => {
    const weak = names('SDN', []).filter(({ strength, lang }) => strength === 'weak' && lang === 'en');
    expect(weak.map(({ text, needs }) => [text, needs])).toEqual([
      ['Sudanese', ['government']],
      ['Khartoum', ['speaks', 'title']],
    ]);
  });

  it.each([
    ['es', 'Jartum'],
    ['ru', 'Хартум'],
    ['ar', 'الخرطوم'],
    ['tr', 'Hartum'],
  ])('hold the capital in %s', (lang, capital) => {
    expect(textsOf('SDN', lang, 'weak')).toEqual([capital]);
  });

  it('leave a capital out in every language where the file says so', () => {
    expect(textsOf('LBY', 'ar', 'weak')).not.toEqual([]);
    expect(textsOf('LBY', 'ar', 'weak', ['Tripoli'])).toEqual([]);
  });

  it('leave out forms of lists of countries, and capitals named like the state', () => {
    for (const iso3 of ['COD', 'MMR', 'FSM']) {
      expect(names(iso3, []).filter(({ text }) => /[,()]/.test(text))).toEqual([]);
    }
    expect(textsOf('SGP', 'en', 'weak')).toEqual(['Singaporean']);
  });

  it('know no other code', () => {
    expect(names('QQQ', [])).toEqual([]);
  });
});
