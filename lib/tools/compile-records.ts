// Checked entries → records: targets with acts and roll calls, actors, terms.

import type { TargetParts } from '../dataset/target-file';
import type { Position, RollCall } from '../model/position';
import type { ActorRecord, ActRecord, Link, RollCallRecord, TermRecord } from '../model/record';
import { REGIONS } from '../model/vocabulary';
import { standsOf } from '../topic/derive';
import { startOf } from '../topic/partial-date';
import type { Entries, Target } from './reading/entries';
import { statesByCode } from './rules/roll-calls';
import { createRegions } from './stats/regions';

const VOTE_LISTS = ['yes', 'no', 'abstain', 'absent', 'not_participating'] as const;

/** All targets in order of id. */
export function compileTargets(entries: Entries): TargetParts[] {
  return [...entries.targets].map(([id, target]) => compileTarget(entries, id, target));
}

function compileTarget(entries: Entries, id: string, { ceasefire, positions, votes }: Target): TargetParts {
  const { ended_how, cues: _cues, aliases: _aliases, related: _related, ...head } = ceasefire.value;
  const timeline = [...ceasefire.value.timeline].sort(byDate);
  return {
    facts: { id, ...head, endedHow: ended_how, timeline, related: relatedOf(entries, id) },
    acts: (positions?.value ?? []).map((one) => compileAct(entries, one)),
    rollCalls: (votes?.value ?? []).map((vote) => compileRollCall(entries, vote)),
  };
}

function compileAct(entries: Entries, one: Position): ActRecord {
  const { actor, actors, speaker, on_behalf_of, reported_by, checked: _checked, ...rest } = one;
  return {
    actors: actors ?? (actor === undefined ? [] : [actor]),
    ...rest,
    speaker: speaker === undefined ? undefined : speakerOf(entries, speaker, one.date),
    onBehalfOf: on_behalf_of,
    reportedBy: reported_by,
  };
}

function speakerOf({ actors }: Entries, speaker: NonNullable<Position['speaker']>, date: string): ActRecord['speaker'] {
  if (typeof speaker !== 'string') return speaker;
  const person = actors.get(speaker)?.value;
  const day = startOf(date);
  const office =
    person?.kind === 'office_holder'
      ? person.offices.find(({ from, to }) => from <= day && (to === undefined || to >= day.slice(0, to.length)))
      : undefined;
  return { id: speaker, name: person?.name ?? speaker, office: office?.title };
}

function compileRollCall(entries: Entries, vote: RollCall): RollCallRecord {
  const states = statesByCode(entries.actors);
  const ids = (codes: string[]) => codes.map((code) => states.get(code) ?? code);
  const { body, document, meeting, date, result, facet, partial, totals, summary, note, citations } = vote;
  const votes = Object.fromEntries(
    VOTE_LISTS.filter((how) => vote[how].length > 0).map((how) => [how, ids(vote[how])]),
  );
  return {
    body,
    document,
    meeting,
    date,
    result,
    facet,
    partial,
    votes,
    veto: ids(vote.veto),
    totals,
    summary,
    note,
    citations,
  };
}

function relatedOf({ targets }: Entries, id: string): Link[] {
  const own = targets.get(id)?.ceasefire.value.related ?? [];
  const others = [...targets].flatMap(([other, { ceasefire }]) =>
    ceasefire.value.related
      .filter((link) => link.id === id)
      .map(({ how }) => ({ id: other, how, from: 'other' as const })),
  );
  return [...own.map((link) => ({ ...link, from: 'this' as const })), ...others];
}

/** All actors by id, each with the targets on which it, or the body it stood for, has positions. */
export function compileActors(entries: Entries, targets: TargetParts[]): Record<string, ActorRecord> {
  const whoActs = targets.map(({ facts, acts, rollCalls }) => ({
    id: facts.id,
    actors: new Set([
      ...acts.flatMap((act) => act.actors),
      ...rollCalls.flatMap(({ votes }) => standsOf(votes)).map(({ actor }) => actor),
    ]),
  }));
  const targetsOf = (ids: string[]) =>
    whoActs.filter(({ actors }) => ids.some((one) => actors.has(one))).map(({ id }) => id);
  const regions = createRegions();
  const regionOf = (iso3: string) => REGIONS.find((region) => region === regions(iso3)?.region.toLowerCase());
  return Object.fromEntries(
    [...entries.actors].map(([id, { value }]) => {
      const region = value.kind === 'state' ? regionOf(value.iso3) : undefined;
      const { aliases: _aliases, unused: _unused, ...rest } = { unused: [], ...value };
      const bodies = value.kind === 'office_holder' ? value.offices.map((office) => office.of) : [];
      return [id, { id, ...rest, region, targets: targetsOf([id, ...bodies]) }];
    }),
  );
}

/** All terms by id. */
export function compileTerms({ terms }: Entries): Record<string, TermRecord> {
  return Object.fromEntries(
    [...terms].map(([id, { value }]) => {
      const differsFrom = value.differs_from.map((one) => ({
        ...one,
        name: terms.get(one.term)?.value.name ?? one.term,
      }));
      return [id, { id, name: value.name, definition: value.definition, differsFrom, citations: value.citations }];
    }),
  );
}

/** Stable, so that acts of one date stay in the order of the file. */
function byDate(a: { date: string }, b: { date: string }): number {
  return startOf(a.date) < startOf(b.date) ? -1 : startOf(a.date) > startOf(b.date) ? 1 : 0;
}
