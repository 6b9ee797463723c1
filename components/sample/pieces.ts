// The message of the sample → its pieces, of which some have a line.
import type { Style } from '../../lib/highlight/styles';

export interface Piece {
  text: string;
  style: Style | null;
}

/** Translators write `{3|State D}` for words with the third of these lines. */
const BY_NUMBER: readonly Style[] = [
  'supports',
  'supports_with_conditions',
  'opposes',
  'abstains',
  'none',
  'ceasefire',
  'term',
];
const MARKED = /\{(\d)\|([^}]+)\}/;

export function readPieces(message: string): Piece[] {
  // With two groups in it, every third piece from the second on is a number, and the one behind it its words.
  const parts = message.split(MARKED);
  return parts.flatMap((text, at): Piece[] => {
    if (at % 3 === 0) return text === '' ? [] : [{ text, style: null }];
    return at % 3 === 1 ? [] : [{ text, style: BY_NUMBER[Number(parts[at - 1]) - 1] ?? null }];
  });
}
