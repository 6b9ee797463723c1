// Does any word of a text begin with one of a few stems? Made for the first look at every page: nothing is built for it.
import { CLASSES_AT, CLITIC, FOLDED, IGNORED, type Letters, MOST_CLITICS, UNSPACED, WORD } from './letters';
import { startsName } from './word-boundary';

/** Folded stems by their first code unit. */
export type StemsByFirst = ReadonlyMap<number, readonly string[]>;

export function groupStems(stems: readonly string[]): StemsByFirst {
  const byFirst = new Map<number, string[]>();
  for (const stem of stems) {
    const first = stem.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), stem]);
  }
  return byFirst;
}

/**
 * True at the first word that begins with a stem; spaces, ignored units and clitics count as in matching. With `found`,
 * the whole haystack is read, and the stems that words begin with are added to it.
 */
export function hasBeginning(letters: Letters, stems: StemsByFirst, haystack: string, found?: Set<string>): boolean {
  const units = letters.table;
  /** Where the word begins; -1 outside of words. */
  let word = -1;
  /** Clitics read so far; -1 where no name begins any more before the next word. */
  let clitics = 0;
  for (let at = 0; at < haystack.length; at++) {
    const entry = (units[haystack.charCodeAt(at)] as number) || letters.learn(haystack.charCodeAt(at));
    const kind = entry >>> CLASSES_AT;
    if (kind & IGNORED) continue;
    if (!(kind & WORD)) {
      word = -1;
      continue;
    }
    if (word < 0 || kind & UNSPACED) {
      word = at;
      clitics = 0;
    } else if (clitics < 0) continue;
    const near = stems.get(entry & FOLDED)?.find((stem) => beginsAt(letters, stem, haystack, at));
    if (near && startsName(letters, haystack, word)) {
      if (!found) return true;
      found.add(near);
    }
    clitics = kind & CLITIC && clitics < MOST_CLITICS ? clitics + 1 : -1;
    if (kind & UNSPACED) word = -1;
  }
  return false;
}

function beginsAt(letters: Letters, stem: string, haystack: string, start: number): boolean {
  let at = start;
  for (let index = 0; index < stem.length; at++) {
    if (at >= haystack.length) return false;
    const unit = haystack.charCodeAt(at);
    if (letters.kind(unit) & IGNORED) continue;
    if (letters.fold(unit) !== stem.charCodeAt(index)) return false;
    index++;
  }
  return true;
}
