import { useSpeech } from '../controls/speech';
import { StanceLine } from '../position/stance-line';
import { STANCES_IN_ORDER, type StanceShown, stanceMessage } from '../position/stance-shown';
import { StandingEntry } from './standing-entry';
import type { AtlasStanding } from './view';

interface StanceGroupsProps {
  standings: readonly AtlasStanding[];
  openActor?: string | undefined;
}

const GROUPS: readonly StanceShown[] = [...STANCES_IN_ORDER, 'none'];

/** All actors of a target by stance; last those whose acts all came after the day. */
export function StanceGroups({ standings, openActor }: StanceGroupsProps) {
  const { say, number } = useSpeech();
  return (
    <>
      {GROUPS.map((stance) => {
        const group = standings.filter((standing) => (standing.stance ?? 'none') === stance);
        return group.length === 0 ? null : (
          <section key={stance} class="stance-group">
            <h3>
              <StanceLine stance={stance} /> {say(stance === 'none' ? 'noPositionByThen' : stanceMessage(stance))}{' '}
              <span class="quiet">{number(group.length)}</span>
            </h3>
            {group.map((standing) => (
              <StandingEntry key={standing.actor.id} standing={standing} open={standing.actor.id === openActor} />
            ))}
          </section>
        );
      })}
    </>
  );
}
