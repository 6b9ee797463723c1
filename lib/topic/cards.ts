// Records + a day → what a popover shows. Pure.
import type {
  ActorRecord,
  Link,
  PositionHead,
  RollCallRecord,
  TargetFacts,
  TargetPositions,
  TermRecord,
} from '../model/record';
import type { ActorCard, AsOf, CeasefireCard, RelatedStanding, TermCard } from '../model/view';
import { countStances, stancesOf } from './counts';
import { compareToDay } from './partial-date';
import { isRecorded, nameOf, roleOf, standingOf } from './standing';

type Actors = Record<string, ActorRecord>;
type Names = Readonly<Record<string, string>>;

/** A target with its links, as far as the card of an actor needs it. */
export interface Linked extends TargetPositions {
  related: Link[];
}

/** The card of an actor; `related` are the targets linked to `target`. @throws Error when there is no such actor. */
export function actorCard(
  actors: Actors,
  names: Names,
  id: string,
  target: Linked,
  related: TargetPositions[],
  asOf: AsOf,
): ActorCard {
  const { head, stands } = headOf(actors, id, asOf);
  if (stands === null) return { ...head, standing: null, among: [], related: [], names: {} };
  return {
    ...head,
    standing: standingOf(target, stands, asOf.date),
    among: [],
    related: relatedStandings(target, related, stands, asOf.date),
    names: namesOf(names, namedIn([target, ...related], stands)),
  };
}

/** The card of an actor where it is open which of some targets is meant, or where it is none of ours. */
export function openActorCard(
  actors: Actors,
  names: Names,
  id: string,
  targets: TargetPositions[],
  asOf: AsOf,
): ActorCard {
  const { head, stands } = headOf(actors, id, asOf);
  const told = stands === null ? [] : targets;
  return {
    ...head,
    standing: null,
    among: told.map((target) => standingOf(target, stands ?? id, asOf.date)),
    related: [],
    names: namesOf(names, namedIn(told, stands ?? id)),
  };
}

/** Who it is, and the actor whose positions are told: none of a person without an office on the day. */
function headOf(actors: Actors, id: string, asOf: AsOf) {
  const actor = actors[id];
  if (!actor) throw new Error(`no actor "${id}"`);
  const role = roleOf(actor, asOf.date);
  const stands = role.speaksFor;
  const of = stands === null ? undefined : actors[stands];
  const head: Pick<ActorCard, 'card' | 'actor' | 'role' | 'asOf' | 'because'> = {
    card: 'actor',
    actor: { id, name: actor.name, kind: actor.kind },
    role: role.title !== undefined && of ? { title: role.title, of: { id: of.id, name: of.name } } : null,
    asOf,
    because: null,
  };
  return { head, stands };
}

/** Related targets on which the actor has any position. */
function relatedStandings(
  target: Linked,
  related: TargetPositions[],
  actor: string,
  day: string | null,
): RelatedStanding[] {
  return target.related.flatMap(({ id, how, from }) => {
    const other = related.find((one) => one.id === id);
    if (!other) return [];
    const standing = standingOf(other, actor, day);
    return isRecorded(standing) ? [{ ...standing, how, from }] : [];
  });
}

/** Ids of whoever acted together with the actor, or was spoken for by it. */
function namedIn(targets: TargetPositions[], actor: string): string[] {
  const positions = targets.flatMap((target) => target.positions.filter((one) => one.actor === actor));
  return positions.flatMap(({ jointly = [], onBehalfOf = [], rollCall }) => [
    ...jointly,
    ...onBehalfOf,
    ...(rollCall ? [rollCall.body] : []),
  ]);
}

function namesOf(names: Names, ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, names[id] ?? id]));
}

/** A target as the card of a ceasefire needs it. */
export interface Told extends TargetFacts {
  rollCalls: RollCallRecord[];
  positions: PositionHead[];
}

function voters({ votes, veto, body }: RollCallRecord): string[] {
  return [body, ...veto, ...Object.values(votes).flat()];
}

/** The card of a ceasefire as of a day. */
export function ceasefireCard(names: Names, target: Told, asOf: AsOf): CeasefireCard {
  const name = (id: string) => ({ id, name: names[id] ?? id });
  const isAfter = ({ date }: { date: string }) => asOf.date !== null && compareToDay(date, asOf.date) !== 'not_after';
  return {
    card: 'ceasefire',
    target: nameOf(target),
    terms: target.terms,
    conflict: target.conflict,
    declared: target.declared,
    effective: target.effective,
    ended: target.ended,
    endedHow: target.endedHow,
    document: target.document,
    parties: target.parties.map(name),
    brokers: target.brokers.map(name),
    before: target.timeline.filter((event) => !isAfter(event)).reverse(),
    after: target.timeline.filter(isAfter),
    rollCalls: target.rollCalls.filter((vote) => !isAfter(vote)),
    counts: countStances(stancesOf(target, asOf.date).values()),
    names: namesOf(names, target.rollCalls.flatMap(voters)),
    citations: target.citations,
    checked: target.checked,
    asOf,
    because: null,
  };
}

/** The card of a term. */
export function termCard(term: TermRecord): TermCard {
  return { card: 'term', ...term, because: null };
}
