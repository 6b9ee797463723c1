// Dates are possible: no act before its target or in the future, no citation before its act, offices held when spoken from.

import type { Position } from '../../model/position';
import { endOf, startOf } from '../../topic/partial-date';
import type { Entries } from '../entries';
import type { Entry } from '../entry';
import type { Problem } from '../problem';
import type { Rule } from './rule';

export const dates: Rule = (entries) =>
  [...entries.targets.values()].flatMap(({ ceasefire, positions }) => [
    ...order(ceasefire, 'declared', ceasefire.value.declared, 'ended', ceasefire.value.ended),
    ...(positions ? positions.value.flatMap((one, index) => checkPosition(entries, positions, one, index)) : []),
  ]);

function order(entry: Entry<unknown>, early: string, from: string, late: string, to: string | undefined): Problem[] {
  if (to === undefined || startOf(from) <= endOf(to)) return [];
  return [entry.problem([late], 'dates', `${late} (${to}) is before ${early} (${from})`, 'correct one of the dates')];
}

function checkPosition(entries: Entries, entry: Entry<Position[]>, one: Position, index: number): Problem[] {
  const problems: Problem[] = [];
  const say = (path: PropertyKey[], message: string, mend: string) =>
    problems.push(entry.problem([index, ...path], 'dates', message, mend));
  if (startOf(one.date) > one.checked) {
    say(['date'], `the act (${one.date}) is later than its check (${one.checked})`, 'correct one of the dates');
  }
  one.citations.forEach((citation, place) => {
    if (citation.published !== undefined && endOf(citation.published) < startOf(one.date)) {
      say(
        ['citations', place, 'published'],
        `published ${citation.published}, before the act (${one.date})`,
        'correct a date, or cite what was written after the act',
      );
    }
  });
  const speaker = typeof one.speaker === 'string' ? entries.actors.get(one.speaker)?.value : undefined;
  if (speaker?.kind === 'office_holder') {
    const held = speaker.offices.some(
      ({ from, to }) => startOf(from) <= endOf(one.date) && (to === undefined || startOf(one.date) <= endOf(to)),
    );
    if (!held)
      say(
        ['speaker'],
        `${speaker.name} held no office on ${one.date}`,
        'correct the date, or the offices in the actor entry',
      );
  }
  return problems;
}
