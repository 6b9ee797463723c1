// Text → its tokens, one after the other: a word, one character of a script without spaces, or one sign. The spaces
// before a token are part of it, as one.
import { CLASSES, CLASSES_AT, FOLDED, IGNORED, type Letters, SPACE, UNSPACED, WORD } from './letters';

/** Units of the longest word that phrases hold. A page may have one of megabytes. */
export const LONGEST_TOKEN = 255;

/** A token; offsets are UTF-16 code units of the text, `end` is exclusive. */
export interface Token {
  /** Folded, without ignored units. */
  text: string;
  end: number;
  /** The classes of its last unit. */
  kind: number;
}

/** The token that begins at the offset; null at the end of the text, and for one that no phrase holds: too long. */
export function tokenAt(letters: Letters, text: string, start: number): Token | null {
  let folded = '';
  let last = 0;
  let end = start;
  for (let at = start; at < text.length; at++) {
    const entry = letters.entry(text.charCodeAt(at));
    const kind = (entry >> CLASSES_AT) & CLASSES;
    if (kind & IGNORED) continue;
    if (kind & SPACE) {
      if (last !== 0) break;
      folded = ' ';
      continue;
    }
    const continues = last & WORD && kind & WORD && !((last | kind) & UNSPACED);
    if (last !== 0 && !continues) break;
    if (folded.length > LONGEST_TOKEN) return null;
    folded += String.fromCharCode(entry & FOLDED);
    last = kind;
    end = at + 1;
  }
  return last === 0 ? null : { text: folded, end, kind: last };
}
