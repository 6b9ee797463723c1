// Values of the record → words for the maintainer's terminal.

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** `2020-03-06` → "6 March 2020", `2020-03` → "March 2020", `2020` as it is. */
export function sayDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return date;
  const name = MONTHS.format(new Date(`2000-${month}-01`));
  return [day === undefined ? undefined : Number(day), name, year].filter((one) => one !== undefined).join(' ');
}

/** `supports_with_conditions` → "supports with conditions". */
export function sayWord(word: string): string {
  return word.replaceAll('_', ' ');
}

/** "1 position", "2 positions". */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** The text, or its beginning with "…" where it is longer than that many characters. */
export function cut(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** Lines of at most so many characters that hold the items with commas between; a longer item has a line of its own. */
export function wrapList(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  items.forEach((item, index) => {
    const text = index < items.length - 1 ? `${item},` : item;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= width) lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
  });
  return lines;
}
