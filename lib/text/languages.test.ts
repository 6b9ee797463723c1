import { describe, expect, it } from 'vitest';
import { languagesOf } from './languages';

const TEXTS: [language: string, text: string][] = [
  ['en', 'The foreign ministers of the two countries met in Geneva and agreed on the terms of a truce.'],
  [
    'de',
    'Die Außenminister der beiden Länder haben sich in Genf auf die Bedingungen einer Waffenruhe geeinigt, das ist neu.',
  ],
  ['fr', 'Les ministres des deux pays ont trouvé dans la nuit un accord sur les conditions de la trêve.'],
  ['es', 'Los ministros de los dos países acordaron en Ginebra las condiciones de una tregua para el sur del país.'],
  [
    'it',
    'I ministri dei due Paesi hanno trovato nella notte un accordo sulle condizioni della tregua, che sono note per gli altri.',
  ],
  ['pt', 'Os ministros dos dois países não chegaram em Genebra a um acordo para uma trégua no sul do país.'],
  ['tr', 'İki ülkenin dışişleri bakanları ateşkes için Cenevre’de bir araya geldi ve bu görüşme olumlu olarak geçti.'],
  [
    'pl',
    'Ministrowie obu krajów spotkali się w Genewie, jednak porozumienia na temat rozejmu nie ma i nie jest ono bliskie.',
  ],
  [
    'cs',
    'Ministři obou zemí se v Ženevě shodli na tom, že příměří pro jih země je možné, a podle nich platí od pátku.',
  ],
  ['ru', 'Министры двух стран договорились в Женеве об условиях перемирия, которые вступят в силу.'],
  ['uk', 'Міністри двох країн домовилися в Женеві про умови перемир’я.'],
  ['bg', 'Министрите на двете държави се договориха в Женева за условията на примирието.'],
  ['ar', 'اتفق وزراء خارجية البلدين في جنيف على شروط الهدنة'],
  ['fa', 'وزیران خارجه دو کشور در ژنو درباره شرایط آتش‌بس توافق کردند'],
  ['he', 'שרי החוץ של שתי המדינות הסכימו בז׳נבה על תנאי הפסקת האש'],
  ['zh', '两国外长在日内瓦就停火条件达成一致'],
];

describe('languagesOf', () => {
  it.each(TEXTS)('tells %s', (language, text) => {
    expect(languagesOf([text])).toEqual([language]);
  });

  it('tells each language of a page, the most frequent first', () => {
    const text = (language: string) => TEXTS.find(([one]) => one === language)?.[1] ?? '';
    expect(languagesOf([text('ru'), text('en'), text('en'), text('de')])).toEqual(['en', 'ru', 'de']);
  });

  it('tells the languages of a huge page by a part of it, from its beginning to its end', () => {
    const text = (language: string) => TEXTS.find(([one]) => one === language)?.[1] ?? '';
    const huge = [...Array(50_000).fill(text('en')), ...Array(50_000).fill(text('uk')), ...Array(9).fill(text('de'))];
    expect(languagesOf(huge)).toEqual(['en', 'uk']);
  });

  it.each(['', '2020', 'Geneva', 'Ja, die Lage', '\ud83d\ude80', 'the', 'ok'])('says nothing of %j', (text) => {
    expect(languagesOf([text])).toEqual([]);
  });
});
