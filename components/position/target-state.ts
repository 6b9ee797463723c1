// The state of a target on a date, read from its dates.
import type { MessageKey } from '../../lib/model/say';
import type { CeasefireCard } from '../../lib/model/view';
import type { TargetKind } from '../../lib/model/vocabulary';

// Partial dates are padded so that text order is the order of days; no month is longer than 31.
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`).slice(0, 10);

/** Whether all of a perhaps partial date lies on or before a day; a null day is the latest of all. */
export function isOver(date: string, day: string | null): boolean {
  return day === null || lastDay(date) <= firstDay(day);
}

const isAhead = (date: string, day: string | null): boolean => day !== null && lastDay(day) < firstDay(date);

/** Whether a target is a halt of fighting itself, and no text about one. */
export function isHalt(kind: TargetKind): kind is 'ceasefire' | 'humanitarian_pause' {
  return kind === 'ceasefire' || kind === 'humanitarian_pause';
}

const endMessage = (how: string): MessageKey =>
  how === 'expired' || how === 'superseded' || how === 'collapsed' ? `state_${how}` : 'state_ended';

/** The message that says how the target stood on the date of the card. */
export function targetStateMessage(card: CeasefireCard): MessageKey {
  const { asOf, declared, effective, ended, endedHow, target } = card;
  if (isAhead(declared, asOf.date)) return 'state_not_yet';
  if (endedHow === 'not_adopted') return 'state_not_adopted';
  if (ended !== undefined && isOver(ended, asOf.date)) return endMessage(endedHow);
  if (ended === undefined && endedHow !== 'in_force') return 'state_end_undated';
  if (!isHalt(target.kind)) return `state_${target.kind}`;
  return effective !== undefined && isAhead(effective, asOf.date) ? 'state_declared' : 'state_in_force';
}
