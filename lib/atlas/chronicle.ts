// A target → its states, events, votes and acts in order of time; partial dates where they may begin. Pure.
import type { ActEntry, ChronicleEntry } from '../../components/atlas/chronicle-entry';
import type { PositionRecord, TargetRecord } from '../model/record';
import type { MessageKey } from '../model/say';
import type { TargetKind } from '../model/vocabulary';
import { compareToDay, endOf, startOf } from '../topic/partial-date';
import { nameOf } from '../topic/standing';
import { changesOf } from './changes';

const TIMES = { not_after: 'by_then', after: 'later', unknown: 'open' } as const;

/** How a date stands to the day of the page; without a day, all is in the past. */
export function timeOf(date: string, day: string | null): ChronicleEntry['time'] {
  return day === null ? 'by_then' : TIMES[compareToDay(date, day)];
}

/** Earlier first; of those that may begin on the same day, the shorter known date first, for it spans more. */
export function byTime(a: { date: string }, b: { date: string }): number {
  if (startOf(a.date) !== startOf(b.date)) return startOf(a.date) < startOf(b.date) ? -1 : 1;
  return endOf(a.date) === endOf(b.date) ? 0 : endOf(a.date) > endOf(b.date) ? -1 : 1;
}

const ENDINGS: Readonly<Record<string, MessageKey>> = {
  expired: 'state_expired',
  superseded: 'state_superseded',
  collapsed: 'state_collapsed',
};

/** A halt of fighting is declared; a text about one has a date. */
const HALTS: readonly TargetKind[] = ['ceasefire', 'humanitarian_pause'];

function states(target: TargetRecord): { date: string; message: MessageKey }[] {
  const { kind, declared, effective, ended, endedHow } = target;
  return [
    { date: declared, message: HALTS.includes(kind) ? 'chronicleDeclared' : 'chronicleDated' },
    ...(effective === undefined || effective === declared
      ? []
      : [{ date: effective, message: 'chronicleEffective' as const }]),
    ...(ended === undefined ? [] : [{ date: ended, message: ENDINGS[endedHow] ?? ('state_ended' as const) }]),
  ];
}

/** Everything of the target in order of time. An act of several actors stands once; what a vote says is told by it. */
export function targetChronicle(
  names: Readonly<Record<string, string>>,
  target: TargetRecord,
  day: string | null,
): ChronicleEntry[] {
  const entries: ChronicleEntry[] = [
    ...states(target).map((state) => ({ what: 'state' as const, ...state })),
    ...target.timeline.map((event) => ({ what: 'event' as const, date: event.date, event })),
    ...target.rollCalls.map((rollCall) => ({ what: 'vote' as const, date: rollCall.date, rollCall })),
    ...actsOf(names, target),
  ].map((entry) => ({ ...entry, time: timeOf(entry.date, day) }));
  return entries.sort(byTime);
}

function actsOf(names: Readonly<Record<string, string>>, target: TargetRecord): Omit<ActEntry, 'time'>[] {
  const before = changesOf(target.positions);
  const acts = new Map<string, Omit<ActEntry, 'time'> & { actors: { id: string; name: string }[] }>();
  for (const position of target.positions) {
    if (position.rollCall) continue;
    const actor = { id: position.actor, name: names[position.actor] ?? position.actor };
    const key = keyOf(position);
    const known = acts.get(key);
    if (known) known.actors.push(actor);
    else
      acts.set(key, {
        what: 'act',
        date: position.date,
        actors: [actor],
        target: nameOf(target),
        position,
        before: before.get(position) ?? null,
      });
  }
  return [...acts.values()].map((act) => ({
    ...act,
    position: { ...act.position, jointly: undefined },
    // Of several actors, each may have come from somewhere else.
    before: act.actors.length === 1 ? act.before : null,
  }));
}

/** The same act of several actors says the same words; another act of one actor alone is another one. */
function keyOf({ actor, date, act, summary, jointly }: PositionRecord): string {
  const who = jointly ? [actor, ...jointly].sort().join(' ') : actor;
  return JSON.stringify([who, date, act, summary]);
}
