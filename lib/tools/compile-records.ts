// Checked entries → records: targets with authored and derived positions, actors, terms.
import type { Position, RollCall } from '../model/position';
import type { ActorRecord, PositionRecord, RollCallRecord, TargetRecord, TermRecord } from '../model/record';
import type { Stance, Vote } from '../model/vocabulary';
import { startOf } from '../topic/partial-date';
import type { Entries, Target } from './entries';
import { statesByCode } from './rules/roll-calls';

/** The one rule by which positions are derived from votes; absent and not participating give none. */
const STANCE_OF_VOTE: Partial<Record<Vote, Stance>> = { yes: 'supports', no: 'opposes', abstain: 'abstains' };
const VOTE_LISTS = ['yes', 'no', 'abstain', 'absent', 'not_participating'] as const;

/** All targets in order of id. */
export function compileTargets(entries: Entries): TargetRecord[] {
  return [...entries.targets].map(([id, target]) => compileTarget(entries, id, target));
}

function compileTarget(entries: Entries, id: string, { ceasefire, positions, votes }: Target): TargetRecord {
  const { ended_how, cues: _cues, aliases: _aliases, related: _related, ...head } = ceasefire.value;
  const authored = (positions?.value ?? []).flatMap((one) => compilePosition(entries, one));
  const derived = (votes?.value ?? []).flatMap((vote) => derivePositions(entries, vote));
  return {
    id,
    ...head,
    endedHow: ended_how,
    timeline: [...ceasefire.value.timeline].sort(byDate),
    rollCalls: (votes?.value ?? []).map((vote) => compileRollCall(entries, vote)),
    // Votes first: of one day, the explanation that an actor gave of its vote is told after it.
    positions: [...derived, ...authored].sort(byDate),
    related: relatedOf(entries, id),
  };
}

function compilePosition(entries: Entries, one: Position): PositionRecord[] {
  const { actor, actors, speaker, on_behalf_of, reported_by, checked: _checked, ...rest } = one;
  const signatories = actors ?? (actor === undefined ? [] : [actor]);
  return signatories.map((signatory) => ({
    actor: signatory,
    ...rest,
    speaker: speaker === undefined ? undefined : speakerOf(entries, speaker, one.date),
    jointly: actors?.filter((other) => other !== signatory),
    onBehalfOf: on_behalf_of,
    reportedBy: reported_by,
  }));
}

function speakerOf(
  { actors }: Entries,
  speaker: NonNullable<Position['speaker']>,
  date: string,
): PositionRecord['speaker'] {
  if (typeof speaker !== 'string') return speaker;
  const person = actors.get(speaker)?.value;
  const day = startOf(date);
  const office =
    person?.kind === 'office_holder'
      ? person.offices.find(({ from, to }) => from <= day && (to === undefined || to >= day.slice(0, to.length)))
      : undefined;
  return { id: speaker, name: person?.name ?? speaker, office: office?.title };
}

function derivePositions(entries: Entries, vote: RollCall): PositionRecord[] {
  const states = statesByCode(entries.actors);
  return VOTE_LISTS.flatMap((how) => {
    const stance = STANCE_OF_VOTE[how];
    if (!stance) return [];
    return vote[how].map((code) => ({
      actor: states.get(code) ?? code,
      date: vote.date,
      act: 'vote' as const,
      stance,
      summary: vote.summary,
      facet: vote.facet,
      attribution: 'own' as const,
      citations: vote.citations,
      confidence: 'high' as const,
      rollCall: { vote: how, document: vote.document, body: vote.body },
    }));
  });
}

function compileRollCall(entries: Entries, vote: RollCall): RollCallRecord {
  const states = statesByCode(entries.actors);
  const ids = (codes: string[]) => codes.map((code) => states.get(code) ?? code);
  const { body, document, meeting, date, result, facet, partial, totals, note, citations } = vote;
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
    note,
    citations,
  };
}

function relatedOf({ targets }: Entries, id: string): TargetRecord['related'] {
  const own = targets.get(id)?.ceasefire.value.related ?? [];
  const others = [...targets].flatMap(([other, { ceasefire }]) =>
    ceasefire.value.related
      .filter((link) => link.id === id)
      .map(({ how }) => ({ id: other, how, from: 'other' as const })),
  );
  return [...own.map((link) => ({ ...link, from: 'this' as const })), ...others];
}

/** All actors by id, each with the targets on which it, or the body it stood for, has positions. */
export function compileActors(entries: Entries, targets: TargetRecord[]): Record<string, ActorRecord> {
  const targetsOf = (ids: string[]) =>
    targets.filter(({ positions }) => positions.some(({ actor }) => ids.includes(actor))).map(({ id }) => id);
  return Object.fromEntries(
    [...entries.actors].map(([id, { value }]) => {
      const { aliases: _aliases, unused: _unused, ...rest } = { unused: [], ...value };
      const bodies = value.kind === 'office_holder' ? value.offices.map((office) => office.of) : [];
      return [id, { id, ...rest, targets: targetsOf([id, ...bodies]) }];
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
