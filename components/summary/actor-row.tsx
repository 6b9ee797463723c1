import type { SummaryActor } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { Jump } from './jump';

interface ActorRowProps {
  actor: SummaryActor;
  /** The position is told in the row of the actor for which this one stands. */
  told: boolean;
  onJump: (id: string, direction: 1 | -1) => void;
  onActor: (id: string) => void;
}

/** One actor of the page: its name, its position in a line, and the way to its mentions. */
export function ActorRow({ actor, told, onJump, onActor }: ActorRowProps) {
  const { say, day } = useSpeech();
  const { id, name, stance, facet, standsFor, line, date, mentions } = actor;
  return (
    <li class="actor">
      <div class="actor-name">
        <button type="button" class="as-link" onClick={() => onActor(id)}>
          <Told>{name}</Told>
        </button>
        {standsFor !== undefined && (
          <span class="facet">
            {' · '}
            {say('standsFor', standsFor.name)}
          </span>
        )}
        {stance !== null && facet !== undefined && !told && (
          <span class="facet">
            {' · '}
            <Told>{facet}</Told>
          </span>
        )}
      </div>
      <Jump name={name} mentions={mentions} onJump={(direction) => onJump(id, direction)} />
      {line !== null && !told && (
        <p class="actor-line">
          {date !== null && <span class="quiet">{day(date)} </span>}
          <ToldText>{line}</ToldText>
        </p>
      )}
    </li>
  );
}
