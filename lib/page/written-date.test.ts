import { describe, expect, it } from 'vitest';
import { createDateReader } from './written-date';

const NOW = new Date('2026-11-22T12:00:00Z');

const daysIn = (text: string, ...languages: string[]) =>
  createDateReader(languages, NOW)
    .days(text)
    .map(({ day }) => day);
const dayFor = (text: string, language = 'en') => createDateReader([language], NOW).day(text);

describe('days in a text for readers', () => {
  it.each([
    ['en', '6 March 2020'],
    ['en', '6. March 2020'],
    ['en', '6 Mar. 2020'],
    ['en', 'March 6, 2020'],
    ['en', 'MARCH 6 2020'],
    ['en', 'Mar 6th, 2020'],
    ['en', 'Published 10:30 GMT, 6 March 2020'],
    ['en', 'By A. Writer, March 6, 2020 at 10:30'],
    ['en', '10:30 March 6, 2020'],
    ['en', '2020/03/06 10:30'],
    ['es', 'Viernes, 6 de marzo de 2020 - 10:30'],
    ['es', '6 MAR 2020'],
    ['fr', 'Publié le vendredi 6 mars 2020 à 10h30'],
    ['fr', 'Publié le 06/03/2020 à 10:30'],
    ['de', 'Freitag, 6. März 2020'],
    ['de', 'Stand: 06.03.2020, 10:30 Uhr'],
    ['ru', '6 марта 2020, 10:30 МСК'],
    ['ru', '6 мар. 2020'],
    ['ru', '06.03.2020'],
    ['uk', 'П’ятниця, 6 БЕРЕЗНЯ 2020'],
    ['ar', 'الجمعة ٦ مارس ٢٠٢٠'],
    ['ar', 'الجمعة 6 آذار 2020'],
    ['ar', '6 آذار/مارس 2020'],
    ['ar', '\u200f6\u200f/3\u200f/2020'],
    ['ar', '11 رجب 1441 هـ الموافق 6 مارس 2020 م'],
    ['he', '6 במרץ 2020, 10:30'],
    ['he', '06.03.2020'],
    ['tr', '6 Mart 2020 Cuma'],
    ['tr', '06.03.2020 - 10:30'],
    ['zh', '2020年3月6日 10:30'],
    ['zh', '2020-03-06 10:30:00'],
    ['pt', 'Sexta-feira, 6 de março de 2020'],
    ['fa', 'جمعه ۱۶ اسفند ۱۳۹۸'],
    ['fa', '۱۳۹۸/۱۲/۱۶ - ۱۰:۳۰'],
    ['fa', '۶ مارس ۲۰۲۰'],
    ['it', 'venerdì 6 marzo 2020'],
    ['pl', '6 marca 2020'],
    ['cs', '6. března 2020'],
    ['cs', '6. 3. 2020'],
    ['bg', '6 март 2020 г.'],
    ['hu', '2020. március 6.'],
    // A page in two languages, or one that declares the wrong one.
    ['es', '6 March 2020'],
  ])('%s: %j', (language, text) => {
    expect(daysIn(text, language)).toEqual(['2020-03-06']);
  });

  it.each([
    ['uk', '31 серпня 2022', '2022-08-31'],
    ['uk', '3 листопада 2020 р.', '2020-11-03'],
    ['cs', '30. listopadu 2024', '2024-11-30'],
    ['ru', '1 мая 2021 года', '2021-05-01'],
    ['fr', '1er août 2024', '2024-08-01'],
    ['fr', '5 févr. 2024', '2024-02-05'],
    ['es', '1º de enero de 2024', '2024-01-01'],
    ['tr', '9 KASIM 2020', '2020-11-09'],
    ['ar', '9 تشرين الثاني 2020', '2020-11-09'],
    ['ar', '4 جانفي 2021', '2021-01-04'],
    ['ar', '9 اكتوبر 2020', '2020-10-09'],
    ['he', 'יום ה׳, 9 ביולי 2020', '2020-07-09'],
    ['en', 'Sept. 5, 2020', '2020-09-05'],
    ['en', '29 February 2020', '2020-02-29'],
    ['de-AT', '8. Jänner 2024', '2024-01-08'],
    ['fa', '۳۰ اسفند ۱۳۹۹', '2021-03-20'],
    ['fa', '۱ فروردین ۱۴۰۰', '2021-03-21'],
    ['fa', '۳۱ شهریور ۱۴۰۲', '2023-09-22'],
  ])('%s: %j is %s', (language, text, day) => {
    expect(daysIn(text, language)).toEqual([day]);
  });

  it('reads names of the other languages of the page', () => {
    expect(daysIn('6 марта 2020', 'en')).toEqual([]);
    expect(daysIn('6 марта 2020', 'en', 'ru')).toEqual(['2020-03-06']);
  });

  it('tells each with the words before it', () => {
    const text = 'Published: 6 March 2020, 10:30 | Updated: 7 March 2020';
    expect(createDateReader(['en'], NOW).days(text)).toEqual([
      { day: '2020-03-06', label: 'published: ' },
      { day: '2020-03-07', label: ', 10:30 | updated: ' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'yesterday'],
    ['a template', '{{date}}'],
    ['how long ago', 'Updated 2 hours ago'],
    ['a year', '2020'],
    ['a month', 'March 2020'],
    ['no day of the month', '31 June 2020'],
    ['no day of the month, in numbers', '31.04.2020'],
    ['no leap year', '29.02.2019'],
    ['no leap year of Iran', '30 اسفند 1398'],
    ['no month', '6 Foo 2020'],
    ['a word that begins like a month', '6 decades of 2020'],
    ['two digits of a year, by signs of which nobody knows the order', '06/03/20'],
    ['the number of a version', '7.0.12.20'],
    ['the future', '24 November 2026'],
    ['years before the web', '6 March 1989'],
    ['a year of the Islamic calendar', '11 Rajab 1441'],
    ['noughts', '00.00.0000'],
    ['numbers that are none', '12020-03-061'],
  ])('none in %s', (_what, text) => {
    expect(daysIn(text, 'en', 'fa')).toEqual([]);
  });
});

describe('the order of a date in numbers', () => {
  it.each([
    ['en', []],
    ['en-US', ['2020-03-04']],
    ['en-GB', ['2020-04-03']],
    ['es', ['2020-04-03']],
    ['fr-FR', ['2020-04-03']],
    ['ar', ['2020-04-03']],
    ['zh', []],
    ['fa', []],
    ['xx', []],
  ])('03/04/2020 in %s', (language, expected) => {
    expect(daysIn('03/04/2020', language)).toEqual(expected);
  });

  it.each([
    ['25/03/2020', '2020-03-25'],
    ['03/25/2020', '2020-03-25'],
    ['03/03/2020', '2020-03-03'],
    ['04.03.2020', '2020-03-04'],
    ['2020/03/04', '2020-03-04'],
  ])('%s needs no language', (text, day) => {
    expect(daysIn(text, 'en')).toEqual([day]);
  });
});

describe('the day in a date for machines', () => {
  it.each([
    '2020-03-06',
    '2020-03-06T23:59:59Z',
    '2020-03-06T01:00:00+09:00',
    '2020-03-06T22:14:00.000-0500',
    '2020-03-06T10:00:00',
    '  2020-03-06 10:00 ',
    '20200306',
    '20200306T101500Z',
    '20200306101500',
    'Fri, 06 Mar 2020 10:00:00 GMT',
    'Fri, 6 Mar 2020 23:30:00 -0500',
    'Fri Mar 06 2020 10:00:00 GMT+0300',
    'Mar 6, 2020 10:00:00 PM',
    '1583452800',
    '1583452800000',
  ])('%j', (text) => {
    expect(dayFor(text)).toBe('2020-03-06');
  });

  it.each([
    '',
    'soon',
    '2020',
    '2020-03',
    '2020-02-30',
    '2020-13-01',
    '2020-00-10',
    '2020-10-00',
    '0000-00-00',
    '0000-00-00T00:00:00',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '1989-12-31',
    '2026-11-24',
    '0',
    '0000000000',
    '15834528',
    '9999999999',
    '202003061',
    '06/03/2020',
    '{{ page.date }}',
    '%Y-%m-%d',
  ])('none in %j', (text) => {
    expect(dayFor(text)).toBeNull();
  });

  it('is today’s in the east, but not that of the day after', () => {
    expect(dayFor('2026-11-23')).toBe('2026-11-23');
    expect(dayFor('2026-11-24')).toBeNull();
  });
});
