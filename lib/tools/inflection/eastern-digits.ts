// A text with the digits 0 to 9 → the same with those of Arabic or Persian.

/** Writes digits in the row that begins with `zero`; a text without digits comes back as it is. */
export function digitsOf(text: string, zero: '٠' | '۰'): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));
}
