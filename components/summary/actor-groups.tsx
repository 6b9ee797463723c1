import type { SummaryActor } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { StanceLine } from '../position/stance-line';
import { STANCES_IN_ORDER, type StanceShown, stanceMessage } from '../position/stance-shown';
import { ActorRow } from './actor-row';

interface ActorGroupsProps {
  actors: readonly SummaryActor[];
  /** Without a ceasefire in question the actors stand in one list and no stance is told. */
  hasTarget: boolean;
  onJump: (id: string, direction: 1 | -1) => void;
  onActor: (id: string) => void;
}

/** An office-holder and the body it stands for are one, as in the counts of the bar. */
function bodiesIn(group: readonly SummaryActor[]): number {
  return new Set(group.map(({ id, standsFor }) => standsFor?.id ?? id)).size;
}

const GROUPS: readonly StanceShown[] = [...STANCES_IN_ORDER, 'none'];

/** The actors of the page by stance, those without a recorded position last. */
export function ActorGroups({ actors, hasTarget, onJump, onActor }: ActorGroupsProps) {
  const { say, number } = useSpeech();
  const named = new Set(actors.map(({ id }) => id));
  const row = (actor: SummaryActor) => (
    <ActorRow
      key={actor.id}
      actor={actor}
      told={actor.standsFor !== undefined && named.has(actor.standsFor.id)}
      onJump={onJump}
      onActor={onActor}
    />
  );
  if (!hasTarget) {
    return (
      <section>
        <h2>{say('actorsNamed')}</h2>
        <ul class="actors">{actors.map(row)}</ul>
      </section>
    );
  }
  return (
    <>
      {GROUPS.map((stance) => {
        const group = actors.filter((actor) => (actor.stance ?? 'none') === stance);
        return group.length === 0 ? null : (
          <section key={stance}>
            <h2>
              <StanceLine stance={stance} /> {say(stanceMessage(stance))}{' '}
              <span class="count">{number(bodiesIn(group))}</span>
            </h2>
            <ul class="actors">{group.map(row)}</ul>
          </section>
        );
      })}
    </>
  );
}
