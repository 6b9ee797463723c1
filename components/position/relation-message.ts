// How another target stands to this one, in words.
import type { MessageKey } from '../../lib/model/say';
import type { RelatedStanding } from '../../lib/model/view';

/** The message for a link, told from the target of the card. */
export function relationMessage({ how, from }: Pick<RelatedStanding, 'how' | 'from'>): MessageKey {
  return `relation_${from}_${how}`;
}
