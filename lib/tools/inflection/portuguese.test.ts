import { describe, expect, it } from 'vitest';
import { portuguese } from './portuguese';

/** All forms, the first of them the one given. */
const line = (forms: string[]) => forms.join(' | ');

describe('Portuguese names', () => {
  it.each([
    ['Estados Unidos', 'state', ''],
    ['Irã', 'state', ''],
    ['Irão', 'state', ''],
    ['Coreia do Norte', 'state', ''],
    ['Ilhas Salomão', 'state', ''],
    ['EUA', 'state', ''],
    ['Volodymyr Zelensky', 'person', ''],
    ['papa Francisco', 'person', ''],
    ['Nações Unidas', 'body', ''],
    ['Conselho de Segurança', 'body', ''],
    ['talibã', 'body', ''],
    ['cessar-fogo', 'term', 'cessar-fogos | cessares-fogo'],
    ['cessar fogo', 'term', 'cessar fogos | cessares fogo'],
    ['cessares-fogo', 'term', ''],
    ['cessar-fogo unilateral', 'term', 'cessar-fogos unilaterais'],
    ['cessar-fogo humanitário', 'term', 'cessar-fogos humanitários'],
    ['cessar-fogo em Gaza', 'term', 'cessar-fogos em Gaza'],
    ['trégua', 'term', 'tréguas'],
    ['tréguas', 'term', ''],
    ['trégua humanitária', 'term', 'tréguas humanitárias'],
    ['trégua nos combates', 'term', 'tréguas nos combates'],
    ['trégua de 24 horas', 'term', 'tréguas de 24 horas'],
    ['pausa humanitária', 'term', 'pausas humanitárias'],
    ['suspensão das hostilidades', 'term', 'suspensões das hostilidades'],
    ['cessação imediata das hostilidades', 'term', 'cessações imediatas das hostilidades'],
    ['fim das hostilidades', 'term', 'fins das hostilidades'],
    ['armistício', 'term', 'armistícios'],
    ['romper a trégua', 'term', ''],
    ['trégua entrou em vigor', 'term', ''],
    ['resolução 2712', 'term', 'resoluções 2712'],
  ] as const)('%s (%s) has the other forms: %s', (text, named, others) => {
    expect(line(portuguese.name(text, named))).toBe(others === '' ? text : `${text} | ${others}`);
  });
});

describe('Portuguese adjectives and people', () => {
  it.each([
    ['russo | russa | russos | russas'],
    ['alemão | alemã | alemães | alemãs'],
    ['letão | letã | letões | letãs'],
    ['afegão | afegã | afegãos | afegães | afegãs'],
    ['francês | francesa | franceses | francesas'],
    ['espanhol | espanhola | espanhóis | espanholas'],
    ['mongol | mongola | mongóis | mongolas'],
    ['eritreu | eritreia | eritreus | eritreias'],
    ['quirguiz | quirguizes'],
    ['israelense | israelenses'],
    ['saudita | sauditas'],
    ['norte-americano | norte-americana | norte-americanos | norte-americanas'],
  ])('adjective: %s', (forms) => {
    expect(line(portuguese.adjective(forms.split(' | ')[0] ?? ''))).toBe(forms);
  });

  it.each([['ucraniano | ucraniana | ucranianos | ucranianas'], ['japonês | japonesa | japoneses | japonesas']])(
    'people: %s',
    (forms) => {
      expect(line(portuguese.people(forms.split(' | ')[0] ?? ''))).toBe(forms);
    },
  );
});
