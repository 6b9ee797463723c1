// Partial dates ("2020", "2020-03", "2020-03-06") as spans of days. Pure strings, no time zone.

/** First day that the partial date may mean. */
export function startOf(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** Last day that the partial date may mean. */
export function endOf(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** How an act of a partial date stands to a day: surely not after it, surely after it, or it cannot be said. */
export function compareToDay(date: string, day: string): 'not_after' | 'after' | 'unknown' {
  if (endOf(date) <= day) return 'not_after';
  return startOf(date) > day ? 'after' : 'unknown';
}
