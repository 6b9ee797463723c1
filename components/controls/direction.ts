// Which way a language is written.

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'iw', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction of a BCP 47 language. */
export function directionOf(language: string): Direction {
  const primary = language.split(/[-_]/)[0] ?? '';
  return RIGHT_TO_LEFT.has(primary.toLowerCase()) ? 'rtl' : 'ltr';
}
