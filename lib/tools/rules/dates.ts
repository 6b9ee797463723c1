// Dates are possible: no answer before what it answers, nothing in the future, no citation before its act,
// offices held when spoken from.

import type { Ceasefire } from '../../model/ceasefire';
import type { Position } from '../../model/position';
import { endOf, startOf } from '../../topic/partial-date';
import type { Entries } from '../entries';
import type { Entry } from '../entry';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** What may precede its target: it brings it about. Drafts and statements are disputed before they are adopted. */
const ACTS_AHEAD = new Set(['proposal', 'mediation']);
const KINDS_WITHOUT_DRAFT = new Set(['ceasefire', 'humanitarian_pause', 'appeal']);

export const dates: Rule = (entries) =>
  [...entries.targets.values()].flatMap(({ ceasefire, positions, votes }) => [
    ...order(ceasefire, 'declared', ceasefire.value.declared, 'ended', ceasefire.value.ended),
    ...(positions ? checkAhead(ceasefire.value, positions) : []),
    ...(positions ? positions.value.flatMap((one, index) => checkPosition(entries, positions, one, index)) : []),
    ...(votes ? votes.value.flatMap((one, index) => checkCitations(votes, one, [index])) : []),
  ]);

function checkAhead({ kind, declared }: Ceasefire, positions: Entry<Position[]>): Problem[] {
  if (!KINDS_WITHOUT_DRAFT.has(kind)) return [];
  return positions.value.flatMap(({ act, date }, index) =>
    ACTS_AHEAD.has(act) || endOf(date) >= startOf(declared)
      ? []
      : [
          positions.problem(
            [index, 'date'],
            'dates',
            `the act (${date}) precedes its target (${declared})`,
            'it answers something else: move it to that target',
          ),
        ],
  );
}

/** Of a position or a roll call: checked after the act, cited from what was written after it. */
function checkCitations(
  entry: Entry<unknown>,
  one: { date: string; checked: string; citations: Position['citations'] },
  path: PropertyKey[],
): Problem[] {
  const early = one.citations.flatMap(({ published }, place) =>
    published !== undefined && endOf(published) < startOf(one.date)
      ? [
          entry.problem(
            [...path, 'citations', place, 'published'],
            'dates',
            `published ${published}, before the act (${one.date})`,
            'correct a date, or cite what was written after the act',
          ),
        ]
      : [],
  );
  if (startOf(one.date) <= one.checked) return early;
  return [
    entry.problem(
      [...path, 'date'],
      'dates',
      `the act (${one.date}) is later than its check (${one.checked})`,
      'correct one of the dates',
    ),
    ...early,
  ];
}

function order(entry: Entry<unknown>, early: string, from: string, late: string, to: string | undefined): Problem[] {
  if (to === undefined || startOf(from) <= endOf(to)) return [];
  return [entry.problem([late], 'dates', `${late} (${to}) is before ${early} (${from})`, 'correct one of the dates')];
}

function checkPosition(entries: Entries, entry: Entry<Position[]>, one: Position, index: number): Problem[] {
  const problems = checkCitations(entry, one, [index]);
  const speaker = typeof one.speaker === 'string' ? entries.actors.get(one.speaker)?.value : undefined;
  if (speaker?.kind === 'office_holder') {
    const held = speaker.offices.some(
      ({ from, to }) => startOf(from) <= endOf(one.date) && (to === undefined || startOf(one.date) <= endOf(to)),
    );
    if (!held) {
      problems.push(
        entry.problem(
          [index, 'speaker'],
          'dates',
          `${speaker.name} held no office on ${one.date}`,
          'correct the date, or the offices in the actor entry',
        ),
      );
    }
  }
  return problems;
}
