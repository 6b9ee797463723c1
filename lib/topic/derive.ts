// Acts and roll calls as they are stored → positions, one an actor.
import type { ActRecord, PositionHead, PositionRecord, RollCallRecord, StandLine } from '../model/record';
import type { Stance, Vote } from '../model/vocabulary';

/** The one rule by which positions are derived from votes; absent and not participating give none. */
const STANCE_OF_VOTE: Partial<Record<Vote, Stance>> = { yes: 'supports', no: 'opposes', abstain: 'abstains' };

/** The voters of a roll call that get a position, in its order. */
export function standsOf(votes: RollCallRecord['votes']): { actor: string; vote: Vote; stance: Stance }[] {
  return (Object.keys(votes) as Vote[]).flatMap((vote) => {
    const stance = STANCE_OF_VOTE[vote];
    return stance ? (votes[vote] ?? []).map((actor) => ({ actor, vote, stance })) : [];
  });
}

/** The positions that follow from a roll call. */
export function fromRollCall(rollCall: RollCallRecord): PositionRecord[] {
  const { date, facet, summary, citations, document, body } = rollCall;
  return standsOf(rollCall.votes).map(({ actor, vote, stance }) => ({
    actor,
    date,
    act: 'vote',
    stance,
    summary,
    facet,
    attribution: 'own',
    citations,
    confidence: 'high',
    rollCall: { vote, document, body },
  }));
}

/** The position of each actor of an act. */
export function fromAct({ actors, ...act }: ActRecord): PositionRecord[] {
  return actors.map((actor) => ({
    actor,
    ...act,
    jointly: actors.length > 1 ? actors.filter((other) => other !== actor) : undefined,
  }));
}

/** Where each actor of a line stands by it. */
export function headsOf(line: StandLine): PositionHead[] {
  const { date, facet } = line;
  if ('votes' in line)
    return standsOf(line.votes).map(({ actor, stance }) => ({ actor, date, stance, facet, attribution: 'own' }));
  const { actors, stance, attribution } = line;
  return actors.map((actor) => ({ actor, date, stance, facet, attribution }));
}
