// Rows of cells → CSV as RFC 4180 has it, safe to open in a spreadsheet.

/** Writes rows, the head first. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is kept from being one (CWE-1236); a space before it does not stop a formula. */
function csvCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
