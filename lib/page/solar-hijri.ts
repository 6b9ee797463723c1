// A day of the calendar of Iran and Afghanistan → the same day of ours.

const MS_A_DAY = 86_400_000;

/** The time at which the day begins, in UTC; null for a day that the calendar does not have. */
export function timeOfSolarHijri(year: number, month: number, day: number): number | null {
  const format = new Intl.DateTimeFormat('en', {
    ...{ calendar: 'persian', numberingSystem: 'latn', timeZone: 'UTC' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
  });
  // The year begins about the March equinox; its first six months have 31 days, the next five 30.
  const earliest = Date.UTC(year + 621, 2, 17 + (month - 1) * 30 + Math.min(month - 1, 6) + day);
  for (let time = earliest; time < earliest + 5 * MS_A_DAY; time += MS_A_DAY) {
    if (format.format(time).startsWith(`${month}/${day}/${year} `)) return time;
  }
  return null;
}
