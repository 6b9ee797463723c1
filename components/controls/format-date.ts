// Partial dates of the record in the reader's language.

const YEAR = { year: 'numeric' } as const;
const MONTH = { ...YEAR, month: 'long' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;

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
  const words = format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  // French writes the first day of a month as an ordinal; Intl does not.
  return day === 1 && language.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
}
