import { describe, expect, it } from 'vitest';
import { italian } from './italian';

/** All forms, the first of them the one given. */
const line = (forms: string[]) => forms.join(' | ');

describe('Italian names', () => {
  it.each([
    ['Stati Uniti', 'state', ''],
    ['Costa d’Avorio', 'state', ''],
    ['Paesi Bassi', 'state', ''],
    ['Usa', 'state', ''],
    ['Vladimir Putin', 'person', ''],
    ['papa Francesco', 'person', ''],
    ['Nazioni Unite', 'body', ''],
    ['Consiglio di sicurezza dell’Onu', 'body', ''],
    ['talebani', 'body', ''],
    ['Lega araba', 'body', ''],
    ['cessate il fuoco', 'term', ''],
    ['cessate-il-fuoco', 'term', ''],
    ['cessate il fuoco umanitario', 'term', 'cessate il fuoco umanitari'],
    ['cessazione del fuoco', 'term', 'cessazioni del fuoco'],
    ['cessazione delle ostilità', 'term', 'cessazioni delle ostilità'],
    ['tregua', 'term', 'tregue'],
    ['tregue', 'term', ''],
    ['tregua umanitaria', 'term', 'tregue umanitarie'],
    ['pausa umanitaria', 'term', 'pause umanitarie'],
    ['pause umanitarie', 'term', ''],
    ['armistizio', 'term', 'armistizi'],
    ['armistizi', 'term', ''],
    ['tregua energetica', 'term', 'tregue energetiche'],
    ['tregua unilaterale', 'term', 'tregue unilaterali'],
    ['tregua di 72 ore', 'term', 'tregue di 72 ore'],
    ['tregua nei combattimenti', 'term', 'tregue nei combattimenti'],
    ['proroga della tregua', 'term', 'proroghe della tregua'],
    ['violare la tregua', 'term', ''],
    ['tregua è entrata in vigore', 'term', ''],
    ['coraggio della bandiera bianca', 'term', 'coraggi della bandiera bianca'],
    ['risoluzione 2712', 'term', 'risoluzioni 2712'],
  ] as const)('%s (%s) has the other forms: %s', (text, named, others) => {
    expect(line(italian.name(text, named))).toBe(others === '' ? text : `${text} | ${others}`);
  });
});

describe('Italian adjectives and people', () => {
  it.each([
    ['russo | russa | russi | russe'],
    ['francese | francesi'],
    ['turco | turca | turchi | turche'],
    ['greco | greca | greci | greche'],
    ['libico | libica | libici | libiche'],
    ['austriaco | austriaca | austriaci | austriache'],
    ['polacco | polacca | polacchi | polacche'],
    ['malgascio | malgascia | malgasci | malgasce'],
    ['belga | belgi | belghe'],
    ['saudita | sauditi | saudite'],
    ['burkinabè'],
    ['kazako | kazaka | kazaki | kazake'],
  ])('adjective: %s', (forms) => {
    expect(line(italian.adjective(forms.split(' | ')[0] ?? ''))).toBe(forms);
  });

  it.each([['ucraino | ucraina | ucraini | ucraine'], ['cinese | cinesi']])('people: %s', (forms) => {
    expect(line(italian.people(forms.split(' | ')[0] ?? ''))).toBe(forms);
  });
});
