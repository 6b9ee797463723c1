// Partial dates of the record in the reader's language.

/** Before the letter that stands for "year" behind a number of it: it does not begin a line. */
const ALONE = /(?<=\d) (?=\p{Letter}\.$)/u;
const NO_BREAK_SPACE = '\u00A0';

const YEAR = { year: 'numeric' } as const;
const MONTH = { ...YEAR, month: 'long' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;

/** Languages that write the first day of a month as an ordinal, which Intl does not. */
const FIRST_DAY: Readonly<Record<string, string>> = { fr: '1er ', 'pt-BR': '1º ' };

/** `2020-03-06` in words, as far as the date is known; always the Gregorian calendar. */
export function formatDate(date: string, language: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const parts = month === undefined ? YEAR : day === undefined ? MONTH : DAY;
  // Plain "en" would be told in the order of the United States.
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, {
    ...parts,
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const words = format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1)).replace(ALONE, NO_BREAK_SPACE);
  const first = day === 1 ? FIRST_DAY[language] : undefined;
  return first === undefined ? words : words.replace(/^1 /, first);
}
