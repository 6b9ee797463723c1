import { describe, expect, it } from 'vitest';
import { spanish } from './spanish';

/** All forms, the first of them the one given. */
const line = (forms: string[]) => forms.join(' | ');

describe('Spanish names', () => {
  it.each([
    ['Estados Unidos', 'state', ''],
    ['Côte d’Ivoire', 'state', ''],
    ['El Salvador', 'state', ''],
    ['Reino Unido', 'state', ''],
    ['islas Salomón', 'state', ''],
    ['EE.UU.', 'state', ''],
    ['Vladímir Putin', 'person', ''],
    ['papa Francisco', 'person', ''],
    ['Naciones Unidas', 'body', ''],
    ['Fuerzas de Apoyo Rápido', 'body', ''],
    ['alto el fuego', 'term', 'altos el fuego'],
    ['alto al fuego', 'term', 'altos al fuego'],
    ['cese al fuego', 'term', 'ceses al fuego'],
    ['cese de fuego', 'term', 'ceses de fuego'],
    ['cese bilateral del fuego', 'term', 'ceses bilaterales del fuego'],
    ['cese bilateral y temporal al fuego', 'term', 'ceses bilaterales y temporales al fuego'],
    ['alto el fuego humanitario', 'term', 'altos el fuego humanitarios'],
    ['alto el fuego unilateral en Gaza', 'term', 'altos el fuego unilaterales en Gaza'],
    ['tregua', 'term', 'treguas'],
    ['treguas', 'term', ''],
    ['pausa humanitaria', 'term', 'pausas humanitarias'],
    ['suspensión de las hostilidades', 'term', 'suspensiones de las hostilidades'],
    ['plan de tregua', 'term', 'planes de tregua'],
    ['tregua entre', 'term', 'treguas entre'],
    ['tregua de 48 horas', 'term', 'treguas de 48 horas'],
    ['romper la tregua', 'term', ''],
    ['tregua entra en vigor', 'term', ''],
    ['resolución 2712', 'term', 'resoluciones 2712'],
    ['plan Witkoff', 'term', 'planes Witkoff'],
    ['CFBNT', 'term', ''],
  ] as const)('%s (%s) has the other forms: %s', (text, named, others) => {
    expect(line(spanish.name(text, named))).toBe(others === '' ? text : `${text} | ${others}`);
  });
});

describe('Spanish adjectives and people', () => {
  it.each([
    ['ruso | rusa | rusos | rusas'],
    ['español | española | españoles | españolas'],
    ['francés | francesa | franceses | francesas'],
    ['alemán | alemana | alemanes | alemanas'],
    ['letón | letona | letones | letonas'],
    ['kirguís | kirguisa | kirguises | kirguisas'],
    ['israelí | israelíes | israelís'],
    ['papú | papúes | papús'],
    ['mongol | mongola | mongoles | mongolas'],
    ['belga | belgas'],
    ['estadounidense | estadounidenses'],
  ])('adjective: %s', (forms) => {
    expect(line(spanish.adjective(forms.split(' | ')[0] ?? ''))).toBe(forms);
  });

  it.each([
    ['ucraniano | ucraniana | ucranianos | ucranianas'],
    ['iraní | iraníes | iranís'],
    ['danés | danesa | daneses | danesas'],
  ])('people: %s', (forms) => {
    expect(line(spanish.people(forms.split(' | ')[0] ?? ''))).toBe(forms);
  });
});
