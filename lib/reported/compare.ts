// An act that the page tells of + the card of the actor → how the two stand to each other. Pure.
import type { PositionRecord } from '../model/record';
import type { Reported } from '../model/reported-act';
import type { ActorCard } from '../model/view';
import type { Act, Stance } from '../model/vocabulary';

/** Votes are on texts: on one that the page does not name, as a rule. */
const TEXTS = ['resolution', 'council_statement', 'proposal'];

/** Says nothing where the act may be another one than the record is about: it may know it under another target or date. */
export function besideRecord(
  { act, stance }: { act: Act; stance: Stance },
  { standing, related, asOf }: Pick<ActorCard, 'standing' | 'related' | 'asOf'>,
): Reported['beside'] {
  if (standing === null) return null;
  const { current, undated, earlier, later, checked, target } = standing;
  const isSame = (position: PositionRecord) => sideOf(position.stance) === sideOf(stance);
  if ([...current, ...undated].some(isSame)) return 'agrees';
  if (asOf.date !== null && asOf.date > checked) return 'newer';
  const known = [...earlier, ...later, ...related.flatMap((one) => [...one.current, ...one.undated, ...one.later])];
  if (known.some(isSame) || (act === 'vote' && !TEXTS.includes(target.kind))) return null;
  return current.length === 0 ? 'unrecorded' : 'differs';
}

/** A sentence seldom tells the conditions; with them or without, it is support. */
function sideOf(stance: Stance): Stance {
  return stance === 'supports_with_conditions' ? 'supports' : stance;
}
