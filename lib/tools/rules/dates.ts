// Dates are possible: in order, no answer before what it answers, nothing checked before it happened or in the future.
import type { Ceasefire } from '../../model/ceasefire';
import type { Position } from '../../model/position';
import { endOf, startOf } from '../../topic/partial-date';
import { targetFiles } from '../reading/entries';
import type { Entry, Path } from '../reading/entry';
import type { Problem } from '../reading/problem';
import type { Given, Rule } from './rule';

/** What may precede its target: it brings it about. Drafts and statements are disputed before they are adopted. */
const ACTS_AHEAD = new Set(['proposal', 'mediation']);
const KINDS_WITHOUT_DRAFT = new Set(['ceasefire', 'humanitarian_pause', 'appeal']);

export const dates: Rule = (entries, given) => [
  ...targetFiles(entries).flatMap(({ ceasefire, positions, votes }) => [
    ...(ceasefire ? checkTarget(ceasefire, given) : []),
    ...(ceasefire && positions ? checkAhead(ceasefire.value, positions) : []),
    ...(positions?.value ?? []).flatMap((one, index) => (positions ? checkAct(positions, one, [index], given) : [])),
    ...(votes?.value ?? []).flatMap((one, index) => (votes ? checkAct(votes, one, [index], given) : [])),
  ]),
  ...given.aliases.flatMap(({ alias: { since, until }, entry, path }) =>
    inOrder(entry, path.slice(0, -1), { since, until }),
  ),
];

function checkTarget(entry: Entry<Ceasefire>, given: Given): Problem[] {
  const { declared, effective, ended, ended_how, timeline, checked } = entry.value;
  const wrong = (key: 'ended' | 'effective', message: string) =>
    entry.problem([key], 'dates', message, 'remove the date, or correct ended_how');
  return [
    ...inOrder(entry, [], { declared, effective }),
    ...inOrder(entry, [], { declared, ended }),
    ...inOrder(entry, [], { effective, ended }),
    ...(ended_how === 'in_force' && ended !== undefined ? [wrong('ended', 'it is in force, and has an end')] : []),
    ...(ended_how === 'not_adopted' && effective !== undefined
      ? [wrong('effective', 'it was not adopted, and took effect')]
      : []),
    ...checkAct(entry, { date: declared, checked }, [], given, 'declared'),
    ...(ended === undefined ? [] : laterThanCheck(entry, ended, checked, ['ended'])),
    ...timeline.flatMap(({ date }, index) => laterThanCheck(entry, date, checked, ['timeline', index, 'date'])),
  ];
}

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

/** Of whatever has a date and a check. */
function checkAct(
  entry: Entry<unknown>,
  { date, checked }: { date: string; checked: string },
  path: Path,
  { today }: Given,
  key = 'date',
): Problem[] {
  if (checked > today) {
    const message = `checked ${checked}, in the future`;
    return [entry.problem([...path, 'checked'], 'dates', message, 'give the day on which it was compared')];
  }
  return laterThanCheck(entry, date, checked, [...path, key]);
}

function laterThanCheck(entry: Entry<unknown>, date: string, checked: string, path: Path): Problem[] {
  if (startOf(date) <= checked) return [];
  return [entry.problem(path, 'dates', `${date} is later than the check (${checked})`, 'correct one of the dates')];
}

/** Two dates by their keys, the early one first. */
function inOrder(entry: Entry<unknown>, path: Path, both: Record<string, string | undefined>): Problem[] {
  const [[early, from] = [], [late, to] = []] = Object.entries(both);
  if (late === undefined || from === undefined || to === undefined || startOf(from) <= endOf(to)) return [];
  return [
    entry.problem([...path, late], 'dates', `${late} (${to}) is before ${early} (${from})`, 'correct one of the dates'),
  ];
}
