// Does any word of a text begin with one of a few stems? Made for the first look at every page: no trie is built for it.

import { walkWords } from './find-matches';
import { IGNORED, type Letters } from './letters';

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

/** True at the first word that begins with a stem; spaces and ignored units count as in matching. */
export function hasBeginning(letters: Letters, stems: StemsByFirst, haystack: string): boolean {
  return walkWords(letters, haystack, (at) => {
    const near = stems.get(letters.fold(haystack.charCodeAt(at)));
    return near?.some((stem) => beginsAt(letters, stem, haystack, at)) ?? false;
  });
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
