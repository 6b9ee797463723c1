import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../lib/model/say';
import { type Speech, speechOf } from './speech';

/** Marks of direction, which nobody sees. */
const UNSEEN = /[\u2068\u2069\u200E\u200F]/g;

/** The speech of a language with its own messages. */
function speak(language: string): Speech {
  const file = `data/public/_locales/${language.replace('-', '_')}/messages.json`;
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return speechOf((key, ...values) => fillMessage(messages[key]?.message ?? key, values), language);
}

describe('counted', () => {
  const mentions = (language: string, counts: number[]) =>
    counts.map((count) => speak(language).counted('mentions', count).replace(UNSEEN, ''));

  it('gives a noun the form that its number asks for', () => {
    expect(mentions('en', [1, 2])).toEqual(['1 mention', '2 mentions']);
    expect(mentions('ru', [1, 2, 5, 11, 21, 104])).toEqual([
      ...['1 упоминание', '2 упоминания', '5 упоминаний', '11 упоминаний', '21 упоминание', '104 упоминания'],
    ]);
    expect(mentions('uk', [1, 3, 5])).toEqual(['1 згадка', '3 згадки', '5 згадок']);
    expect(mentions('ar', [1, 2, 3, 11, 100])).toEqual([
      ...['إشارة واحدة', 'إشارتان', '3 إشارات', '11 إشارة', '100 إشارة'],
    ]);
    expect(mentions('he', [1, 2, 3])).toEqual(['אזכור אחד', 'שני אזכורים', '3 אזכורים']);
  });

  it('writes the number as the language does', () => {
    expect(mentions('fa', [12])).toEqual(['۱۲ بار آمده']);
    expect(speak('de').counted('positionsCount', 1234)).toBe('1.234 Positionen');
  });
});

describe('list', () => {
  const list = (language: string, ...items: string[]) => speak(language).list(items).replace(UNSEEN, '');

  it('keeps the items apart in every language', () => {
    expect(list('en', 'Russia', 'China', 'Iran')).toBe('Russia, China, Iran');
    expect(list('ru', 'Россия', 'Китай')).toBe('Россия, Китай');
    expect(list('tr', 'Rusya', 'Çin')).toBe('Rusya, Çin');
    expect(list('zh-CN', '俄罗斯', '中国')).toBe('俄罗斯、中国');
    expect(list('de', 'Russland', 'China')).toBe('Russland und China');
  });

  it('joins a Hebrew word without the hyphen that a foreign one needs', () => {
    expect(list('he', 'רוסיה', 'סין')).toBe('רוסיה וסין');
    expect(list('he', 'Russia', 'China')).toBe('Russia ו-China');
  });
});

describe('day', () => {
  it('tells as much of a date as is known, in the order of the language', () => {
    const days = (language: string) =>
      ['2020', '2020-03', '2020-03-06'].map((date) => speak(language).day(date).replace(UNSEEN, ''));
    expect(days('en')).toEqual(['2020', 'March 2020', '6 March 2020']);
    expect(days('de')).toEqual(['2020', 'März 2020', '6. März 2020']);
    expect(days('zh-CN')).toEqual(['2020年', '2020年3月', '2020年3月6日']);
    expect(days('fa')).toEqual(['۲۰۲۰', 'مارس ۲۰۲۰', '۶ مارس ۲۰۲۰']);
    // The letter for "year" stays with its number.
    expect(days('ru')).toEqual(['2020', 'март 2020\u00A0г.', '6 марта 2020\u00A0г.']);
  });

  it('writes the first day of a month as French and Brazilian papers do', () => {
    expect(speak('fr').day('2020-07-01')).toBe('1er juillet 2020');
    expect(speak('pt-BR').day('2020-07-01')).toBe('1º de julho de 2020');
    expect(speak('pt-PT').day('2020-07-01')).toBe('1 de julho de 2020');
  });
});

it('tells seconds with the unit of the language', () => {
  expect(speak('de').seconds(0.35)).toBe('0,35 Sek.');
  expect(speak('ru').seconds(0.35)).toMatch(/^0,35\sс$/);
});
