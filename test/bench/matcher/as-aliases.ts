// Names → aliases of a lexicon. Runs on both sides of the bench.
import type { LexiconAlias } from './ours';

const NAMES_A_REF = 8;

/** Strong names of actors, several to each. */
export function aliasesOf(names: readonly string[]): LexiconAlias[] {
  return names.map((text, index) => ({
    kind: 'actor',
    ref: `actor-${Math.floor(index / NAMES_A_REF)}`,
    text,
    strength: 'strong',
    form: 'name',
    case: 'name',
  }));
}
