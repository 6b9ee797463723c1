import { describe, expect, it } from 'vitest';
import { french } from './french';

/** All forms, the first of them the one given. */
const line = (forms: string[]) => forms.join(' | ');

describe('French names', () => {
  it.each([
    ['France', 'state', ''],
    ['États-Unis', 'state', 'États Unis'],
    ['Pays-Bas', 'state', 'Pays Bas'],
    ['Guinée-Bissau', 'state', 'Guinée Bissau'],
    ['Bosnie-et-Herzégovine', 'state', 'Bosnie et Herzégovine'],
    [
      'La République populaire du Bangladesh',
      'state',
      'République populaire du Bangladesh | république populaire du Bangladesh',
    ],
    ['Les états-unis d’Amérique', 'state', 'états-unis d’Amérique | états unis d’Amérique'],
    ['Le Caire', 'state', ''],
    ['La Havane', 'state', ''],
    ['Émirats arabes unis', 'state', 'émirats arabes unis'],
    ['Île Maurice', 'state', 'île Maurice'],
    ['État d’Israël', 'state', 'état d’Israël'],
    ['République française', 'state', 'république française'],
    ['Royaume-Uni', 'state', 'Royaume Uni'],
    ['Vladimir Poutine', 'person', ''],
    ['Jean-Yves Le Drian', 'person', ''],
    ['Nations unies', 'body', ''],
    ['Conseil de sécurité', 'body', ''],
    ['cessez-le-feu', 'term', ''],
    ['cessez le feu', 'term', ''],
    ['cessez-le-feu bilatéral', 'term', 'cessez-le-feu bilatéraux'],
    ['cessez-le-feu immédiat et inconditionnel', 'term', 'cessez-le-feu immédiats et inconditionnels'],
    ['trêve', 'term', 'trêves'],
    ['trêves', 'term', ''],
    ['pause humanitaire', 'term', 'pauses humanitaires'],
    ['cessation des hostilités', 'term', 'cessations des hostilités'],
    ['accord de trêve', 'term', 'accords de trêve'],
    ['trêve d’un mois', 'term', 'trêves d’un mois'],
    ['rompu la trêve', 'term', ''],
    ['violer la trêve', 'term', ''],
    ['trêve est entrée en vigueur', 'term', ''],
    ['plan Biden', 'term', 'plans Biden'],
  ] as const)('%s (%s) has the other forms: %s', (text, named, others) => {
    expect(line(french.name(text, named))).toBe(others === '' ? text : `${text} | ${others}`);
  });
});

describe('French adjectives and people', () => {
  it.each([
    ['russe | russes'],
    ['français | française | françaises'],
    ['israélien | israélienne | israéliens | israéliennes'],
    ['israélo'],
    ['libyen | libyenne | libyens | libyennes'],
    ['américain | américaine | américains | américaines'],
    ['turc | turque | turcs | turques'],
    ['grec | grecque | grecs | grecques'],
    ['letton | lettonne | lettons | lettonnes'],
    ['ouzbek | ouzbèke | ouzbeks | ouzbèkes | ouzbeke | ouzbekes'],
    ['burkinabè | burkinabès'],
    ['espagnol | espagnole | espagnols | espagnoles'],
    ['sud-coréen | sud-coréenne | sud-coréens | sud-coréennes'],
  ])('adjective: %s', (forms) => {
    expect(line(french.adjective(forms.split(' | ')[0] ?? ''))).toBe(forms);
  });

  it.each([
    ['Suisse | Suisses | Suissesse | Suissesses'],
    ['Ukrainien | Ukrainienne | Ukrainiens | Ukrainiennes'],
    ['Sud-Africain | Sud-Africaine | Sud-Africains | Sud-Africaines'],
  ])('people: %s', (forms) => {
    expect(line(french.people(forms.split(' | ')[0] ?? ''))).toBe(forms);
  });
});
