// Positions and roll calls that came, changed or went → lines, one an act, an actor's name and date first.
import type { Position, RollCall } from '../../model/position';
import { cut, sayCount, sayDate, sayWord } from '../say';
import type { Change, ListDifference } from './difference';
import type { Names } from './names';
import { actorsOf } from './positions';
import { tellField } from './tell-fields';

/** How much is told: of many changes only the beginnings. */
export interface Room {
  /** Lines of acts a target. */
  acts: number;
  /** Characters of a summary. */
  summary: number;
  /** Fields of a changed act one below the other, or only named. */
  fields: boolean;
}

/** Says one act, its summary in at most so many characters. */
type Say<T> = (one: T, length: number) => string;

/** Keys that say who stands where, and when. */
const STANDING = new Set([
  ...['actor', 'actors', 'date', 'act', 'stance', 'facet', 'conditions'],
  ...['document', 'body', 'result', 'yes', 'no', 'abstain'],
]);
const NAMED_SIGNATORIES = 3;
/** Enough to know which act is meant; the whole stands below. */
const SHORT_SUMMARY = 70;

/** The gravest first: withdrawn, other standing, added, other words. What finds no room is counted. */
export function tellActs(
  positions: ListDifference<Position>,
  rollCalls: ListDifference<RollCall>,
  names: Names,
  room: Room,
): string[] {
  const told = [
    ...tellList(positions, (one, length) => sayPosition(one, names, length), names, room),
    ...tellList(rollCalls, (one) => sayRollCall(one, names), names, room),
  ].sort((a, b) => a.rank - b.rank);
  const shown = told.slice(0, room.acts).flatMap(({ lines }) => lines);
  const more = told.length - room.acts;
  return more > 0 ? [...shown, `… and ${sayCount(more, 'more act')}`] : shown;
}

interface Told {
  rank: number;
  lines: string[];
}

function tellList<T extends Position | RollCall>(
  { added, changed, withdrawn }: ListDifference<T>,
  say: Say<T>,
  names: Names,
  room: Room,
): Told[] {
  return [
    ...withdrawn.map((one) => ({ rank: 0, lines: [`− ${say(one, room.summary)}`] })),
    ...changed.map((one) => ({ rank: isGrave(one) ? 1 : 3, lines: tellChange(one, say, names, room) })),
    ...added.map((one) => ({ rank: 2, lines: [`+ ${say(one, room.summary)}`] })),
  ];
}

/** True where another actor, day or stance is told, not only other words or proof. */
function isGrave({ fields }: Change<unknown>): boolean {
  return fields.some(({ field }) => STANDING.has(field));
}

/** The act as it stands now, shortly, and below it what changed; where room is short, only which keys did. */
function tellChange<T>({ new: now, fields }: Change<T>, say: Say<T>, names: Names, room: Room): string[] {
  const head = `~ ${say(now, SHORT_SUMMARY)}`;
  if (!room.fields) return [`${head} (changed: ${fields.map(({ field }) => sayWord(field)).join(', ')})`];
  return [head, ...fields.flatMap((change) => tellField(change, names)).map((line) => `    ${line}`)];
}

/** "France, 15 April 2020, supports · a part: Said …". */
function sayPosition(one: Position, names: Names, length: number): string {
  const facet = one.facet === undefined ? '' : ` · ${one.facet}`;
  const who = sayActors(actorsOf(one).map(names.actor));
  return `${who}, ${sayDate(one.date)}, ${sayWord(one.stance)}${facet}: ${cut(one.summary, length)}`;
}

function sayActors(names: string[]): string {
  if (names.length <= NAMED_SIGNATORIES) return names.join(' and ').replace(/ and (?=.* and )/g, ', ');
  return `${names.slice(0, NAMED_SIGNATORIES - 1).join(', ')} and ${names.length - NAMED_SIGNATORIES + 1} others`;
}

function sayRollCall(one: RollCall, names: Names): string {
  const { yes, no, abstain } = one.totals;
  const votes = `${yes} yes, ${no} no, ${sayCount(abstain, 'abstention')}`;
  const facet = one.facet === undefined ? '' : ` · ${one.facet}`;
  return `${names.actor(one.body)}, ${sayDate(one.date)}, roll call on ${one.document}${facet}: ${sayWord(one.result)}, ${votes}`;
}
