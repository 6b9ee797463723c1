// The address of a document → the days in it.

/** In parts: "/2020/3/6/", "/2020/mar/06/", "/2020-03/06/", "/2020/0306/". What follows the day is not of the same part. */
const IN_PARTS = /\/((?:19|20)\d\d)(?:[/-]?(\d\d|(?<=\D)\d|[a-z]{3})[/-](\d\d?)|[/-](\d\d)(\d\d))(?=\/|$)/gi;
/** In one piece: "/2020-03-06-truce", "t20200306_12.html". A longer number is that of a story. */
const IN_PIECE = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/g;

/** What may be dates in an address, surest first; of an archived page, in that of the page that was archived. */
export function datesInAddress(address: string): string[] {
  const own = address.split(/(?<=.)https?:\//).at(-1) ?? '';
  const parts = [...own.matchAll(IN_PARTS)].map(([, year, month, day, packed, rest]) => {
    return Number.isNaN(Number(month ?? packed))
      ? `${day} ${month} ${year}`
      : `${year}-${month ?? packed}-${day ?? rest}`;
  });
  return [...parts, ...[...own.matchAll(IN_PIECE)].map(([, year, , month, day]) => `${year}-${month}-${day}`)];
}
