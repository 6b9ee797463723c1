// Persons speak in an office that they hold on the day, for the body whose act it is; the act is never their own.
import type { Office } from '../../model/actor';
import type { Position } from '../../model/position';
import { endOf, startOf } from '../../topic/partial-date';
import { type Entries, targetFiles } from '../reading/entries';
import type { Entry } from '../reading/entry';
import type { Problem } from '../reading/problem';
import type { Rule } from './rule';

export const offices: Rule = (entries, { today }) => [
  ...[...entries.actors.values()].flatMap((entry) =>
    entry.value.kind === 'office_holder'
      ? entry.value.offices.flatMap((one, index, all) => checkOffice(entries, entry, one, index, all[index - 1], today))
      : [],
  ),
  ...targetFiles(entries).flatMap(({ positions }) =>
    (positions?.value ?? []).flatMap((one, index) =>
      positions
        ? [...checkActors(entries, positions, one, index), ...checkSpeaker(entries, positions, one, index)]
        : [],
    ),
  ),
];

function checkOffice(
  entries: Entries,
  entry: Entry<unknown>,
  { of, from, to }: Office,
  index: number,
  before: Office | undefined,
  today: string,
): Problem[] {
  const problem = (key: keyof Office, message: string, mend: string) =>
    entry.problem(['offices', index, key], 'offices', message, mend);
  const correct = 'correct one of the dates';
  return [
    ...(to !== undefined && startOf(from) > endOf(to)
      ? [problem('to', `to (${to}) is before from (${from})`, correct)]
      : []),
    ...(startOf(from) > today ? [problem('from', `from ${from}, in the future`, correct)] : []),
    ...(before && endOf(from) < startOf(before.from)
      ? [problem('from', `it stands behind an office of ${before.from}`, 'put the earliest office first')]
      : []),
    ...(entries.actors.get(of)?.value.kind === 'office_holder'
      ? [problem('of', `"${of}" is a person`, 'name the body for which the holder speaks')]
      : []),
  ];
}

function checkActors(entries: Entries, positions: Entry<Position[]>, one: Position, index: number): Problem[] {
  const named = [
    ...(one.actor === undefined ? [] : [{ id: one.actor, path: [index, 'actor'] }]),
    ...(one.actors ?? []).map((id, place) => ({ id, path: [index, 'actors', place] })),
  ];
  return named
    .filter(({ id }) => entries.actors.get(id)?.value.kind === 'office_holder')
    .map(({ id, path }) =>
      positions.problem(path, 'offices', `"${id}" is a person`, 'the body is the actor, the person its speaker'),
    );
}

function checkSpeaker(entries: Entries, positions: Entry<Position[]>, one: Position, index: number): Problem[] {
  if (typeof one.speaker !== 'string') return [];
  const person = entries.actors.get(one.speaker)?.value;
  if (!person) return [];
  const problem = (message: string, mend: string) => [positions.problem([index, 'speaker'], 'offices', message, mend)];
  if (person.kind !== 'office_holder')
    return problem(`"${one.speaker}" is no holder of an office`, 'name the person, or leave the speaker out');
  const held = person.offices.filter(
    ({ from, to }) => startOf(from) <= endOf(one.date) && (to === undefined || startOf(one.date) <= endOf(to)),
  );
  if (held.length === 0) {
    return problem(
      `${person.name} held no office on ${one.date}`,
      'correct the date, or the offices in the actor entry',
    );
  }
  const actors = one.actors ?? [one.actor];
  if (held.some(({ of }) => actors.includes(of))) return [];
  return problem(
    `${person.name} spoke for ${held.map(({ of }) => of).join(', ')} on ${one.date}, not for the actor`,
    'correct the actor, the speaker, or the offices in the actor entry',
  );
}
