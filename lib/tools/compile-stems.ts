// Checked entries → the ceasefire words for the topic gate.
import { createLetters, foldText } from '../text/letters';
import { byUnits } from '../text/lexicon-table';
import type { Entries } from './reading/entries';

/** The word beginnings that open the topic gate, folded; without those that begin with another one. */
export function compileStems({ terms }: Pick<Entries, 'terms'>, letters = createLetters()): string[] {
  const stems = [...terms.values()].flatMap(({ value }) => value.stems.map((one) => foldText(letters, one)));
  return [...new Set(stems)]
    .sort(byUnits)
    .filter((one) => !stems.some((other) => other !== one && one.startsWith(other)));
}
