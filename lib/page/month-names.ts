// Languages → what their months are called in dates and alone. The browser knows the names of all but English, which
// most pages and all machines need and which are told faster than asked for.

/** Months have other names in the Levant, in the Maghreb and in Afghanistan than where the language's default is from. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-SY', 'ar-DZ', 'ar-MA'],
  de: ['de-AT'],
  fa: ['fa-AF'],
};
const ENGLISH = 'january february march april may june july august september october november december';
/** With a day the month stands in the genitive, where a language has one. */
const STYLES = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }] as const;
/** Calendars, and the month of the Gregorian one in whose first days their first month is. */
const CALENDARS = [
  ['gregory', 0],
  ['persian', 3],
] as const;

/** Names as `fold` leaves them → the month's number, from 1. */
export function monthNames(languages: readonly string[], fold: (text: string) => string): Map<string, number> {
  const names = new Map([['sept', 9]]);
  ENGLISH.split(' ').forEach((name, at) => {
    names.set(name, at + 1).set(name.slice(0, 3), at + 1);
  });
  for (const tag of tagsOf(languages)) {
    for (const [calendar, first] of tag.startsWith('fa') ? CALENDARS : CALENDARS.slice(0, 1)) {
      for (const style of STYLES) {
        const format = new Intl.DateTimeFormat(tag, { ...style, calendar, timeZone: 'UTC' });
        for (let month = 0; month < 12; month++) {
          const parts = format.formatToParts(Date.UTC(2020, month + first, 5));
          const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace('.', '');
          // Some languages have numbers for names.
          if (/^[^\d.()]+$/.test(name)) names.set(name, month + 1);
        }
      }
    }
  }
  return names;
}

/** Each language but English, with the regions in which months have other names. */
function tagsOf(languages: readonly string[]): Set<string> {
  const tags = languages.flatMap((one) => [one, ...(REGIONS[one.slice(0, 2)] ?? [])]);
  return new Set(tags.filter((one) => !one.startsWith('en')));
}
