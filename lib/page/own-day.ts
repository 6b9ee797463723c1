// Two tellings of one time → is it the same time, told in UTC and on the publisher's own day?

interface Telling {
  /** `YYYY-MM-DD` */
  day: string;
  /** As the page has it. */
  text: string;
}

/** At midnight it is a day that is told, and no time. */
const UTC = /^\d{10}(\d{3})?$|[t ](?!00:00(:00)?\D)\d\d?:\d.*(z|[+-]00:?00|gmt|utc)\s*$/i;
const WITH_OFFSET = /:\d.*[+-]\d\d:?\d\d\s*$/;
const MS_AN_HOUR = 3_600_000;
const MS_A_MINUTE = 60_000;
/** Clocks are at most so far ahead of UTC, and so far behind it. */
const MOST_HOURS = { ahead: 14, behind: 12 };

/** True for a time in UTC, which many sites tell wherever they are. */
export function isUtc(text: string): boolean {
  return UTC.test(text);
}

/** True when `local` may be the day that it was, somewhere, at the time of `known`. */
export function isOwnDay(local: Telling, known: Telling): boolean {
  if (local.day === known.day || !isUtc(known.text) || isUtc(local.text)) return false;
  const time = /^\d+$/.test(known.text) ? Number(known.text.padEnd(13, '0')) : Date.parse(known.text);
  if (WITH_OFFSET.test(local.text) && !(Math.abs(Date.parse(local.text) - time) < MS_A_MINUTE)) return false;
  const hours = (Date.parse(local.day) - time) / MS_AN_HOUR;
  return hours <= MOST_HOURS.ahead && hours + 24 > -MOST_HOURS.behind;
}
