// Text → the days written in it, in numbers or with the names of months in the languages of the page.
import { monthNames } from './month-names';
import { timeOfSolarHijri } from './solar-hijri';

/** A day as it is written in a text. */
export interface WrittenDate {
  /** `YYYY-MM-DD` */
  day: string;
  /** What stands before it, from the day before it on, and a word behind that tells of a change; folded. */
  label: string;
}

export interface DateReader {
  /** The days in a text for readers, in its order. */
  days(text: string): WrittenDate[];
  /** The day in a date for machines: ISO, RFC 2822, epoch in seconds or milliseconds (UTC); null for what is none. */
  day(text: string): string | null;
}

type Pattern = readonly [order: 'ymd' | 'dmy' | 'mdy' | null, pattern: RegExp];

const FIRST_YEAR = 1990;
/** Years of the Solar Hijri calendar; smaller numbers are no years of an article. */
const SOLAR_YEARS = { first: 1368, last: 1500 };
const MS_A_DAY = 86_400_000;
/** Nothing but ASCII. */
const PLAIN = /^[\t\n\r -~]*$/;
const YEAR = '(?<!\\d)(\\d{4})(?!\\d)';
const DAY = '(?<!\\d)(\\d\\d?)(?!\\d)';
const NUMBERS: readonly Pattern[] = [
  ['ymd', /(?<!\d)(\d{4})\s?[-/.年]\s?(\d\d?)\s?[-/.月]\s?(\d\d?)(?!\d)/g],
  ['dmy', new RegExp(`${DAY}\\.\\s?(\\d\\d?)\\.\\s?${YEAR}`, 'g')],
  [null, new RegExp(`${DAY}[-/](\\d\\d?)[-/]${YEAR}`, 'g')],
  // "06.03.20"; with other signs between them nobody could tell which is which.
  ['dmy', /(?<![\d.])(\d\d?)\.(\d\d?)\.(\d\d)(?![\d.])/g],
];
/** Behind a day and its time, this says what in other languages stands before it: the day of a change. */
const CHANGED_BEHIND = /^[\s\d:]{0,12}更新/;
/** What may hold a day: a year of four digits, or a day in two of each. */
const YEARLY = /\d{4}|\d\.\d\d?\.\d\d/;

/** Reads days up to the one after `now`, which may be today in another time zone; the page's own language comes first. */
export function createDateReader(languages: readonly string[], now: Date): DateReader {
  let months: Map<string, number> | undefined;
  let words: Pattern[] | undefined;
  const makeWords = (): Pattern[] => {
    months = monthNames(languages, foldDate);
    // The longest first; a Hebrew preposition may stand before it.
    const longestFirst = [...months.keys()].sort((a, b) => b.length - a.length);
    const name = `(?<!\\p{L}{2})(${longestFirst.join('|')})(?!\\p{L})`;
    return [
      // "6 de março de 2020", "6 آذار/مارس 2020"
      ['dmy', new RegExp(`${DAY}[^\\d\\n]{0,7}?${name}[^\\d\\n]{0,14}?${YEAR}`, 'gu')],
      ['mdy', new RegExp(`${name}[^\\d\\n]{0,3}${DAY}[^\\d\\n]{0,6}?${YEAR}`, 'gu')],
      ['ymd', new RegExp(`${YEAR}[^\\d\\n]{0,3}${name}[^\\d\\n]{0,3}${DAY}`, 'gu')],
    ];
  };
  const dayOf = (order: string, parts: readonly string[]): string | null => {
    const [year = 0, month = 0, day = 0] = [...'ymd'].map((unit) => {
      const written = parts[order.indexOf(unit)] ?? '';
      return months?.get(written) ?? Number(unit === 'y' && written.length === 2 ? `20${written}` : written);
    });
    const isSolar = year >= SOLAR_YEARS.first && year < SOLAR_YEARS.last;
    const time = isSolar ? timeOfSolarHijri(year, month, day) : Date.UTC(year, month - 1, day);
    const date = new Date(time ?? Number.NaN);
    // 31 April rolls over into May.
    if (!isSolar && (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)) return null;
    const isSensible = date.getUTCFullYear() >= FIRST_YEAR && date.getTime() <= now.getTime() + MS_A_DAY;
    return isSensible ? date.toISOString().slice(0, 10) : null;
  };
  const find = (folded: string, patterns: readonly Pattern[]) =>
    patterns.flatMap(([order, pattern]) =>
      [...folded.matchAll(pattern)].flatMap(({ index, ...match }) => {
        const parts = [1, 2, 3].map((group) => match[group] ?? '');
        const day = dayOf(order ?? orderOf(parts, languages[0]), parts);
        return day ? [{ day, index, end: index + match[0].length }] : [];
      }),
    );
  const inWords = (folded: string) => {
    words ??= makeWords();
    return find(folded, words);
  };
  return {
    days(text) {
      const folded = foldDate(text);
      if (!YEARLY.test(folded)) return [];
      // The names of months are asked for where they are needed: the first time takes some milliseconds.
      const inNumbers = find(folded, NUMBERS);
      const found = (inNumbers.length > 0 ? inNumbers : inWords(folded)).sort((a, b) => a.index - b.index);
      return found.map(({ day, index, end }, at) => {
        const [behind = ''] = CHANGED_BEHIND.exec(folded.slice(end)) ?? [];
        return { day, label: folded.slice(found[at - 1]?.end ?? 0, index) + behind };
      });
    },
    day(text) {
      const folded = foldDate(text).trim();
      if (/^\d{10}(\d{3})?$/.test(folded)) return this.day(new Date(Number(folded.padEnd(13, '0'))).toISOString());
      const packed = /^(\d{4})(\d\d)(\d\d)(?=t|\d{6}$|$)/.exec(folded);
      if (packed) return dayOf('ymd', packed.slice(1));
      if (!/\d{4}/.test(folded)) return null;
      return (find(folded, NUMBERS)[0] ?? inWords(folded)[0])?.day ?? null;
    },
  };
}

/** Order of a date in numbers, the year being last; empty when nothing says it. */
function orderOf([first, second]: readonly string[], language = ''): string {
  if (first === second || Number(first) > 12) return 'dmy';
  if (Number(second) > 12) return 'mdy';
  // Plain English is written on both sides of the Atlantic; a tag that is not known would get the browser's own order.
  if (language === 'en' || Intl.DateTimeFormat.supportedLocalesOf([language]).length === 0) return '';
  const parts = new Intl.DateTimeFormat(language, { calendar: 'gregory' }).formatToParts(0);
  const order = parts.map(({ type }) => (type === 'literal' ? '' : type.charAt(0))).join('');
  return order === 'ymd' ? '' : order;
}

/** Small letters without marks, the digits of all scripts as ours, without characters that direct the text. */
export function foldDate(text: string): string {
  // Most dates; what follows makes V8 learn classes of Unicode, in milliseconds, on every page anew.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ı/g, 'i');
}
