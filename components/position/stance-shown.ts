// The stances as they are shown: those of the record, and the absence of an entry.
import type { MessageKey } from '../../lib/model/say';
import type { Stance } from '../../lib/model/vocabulary';

/** A stance, or `none` for no recorded position. */
export type StanceShown = Stance | 'none';

/** In the order in which stances are always listed. */
export const STANCES_IN_ORDER = [
  'supports',
  'supports_with_conditions',
  'opposes',
  'abstains',
  'ambiguous',
] as const satisfies readonly Stance[];

/** The message that says a stance in words. */
export function stanceMessage(stance: StanceShown): MessageKey {
  return `stance_${stance}`;
}
