import { useContext, useState } from 'preact/hooks';
import { useSpeech } from '../controls/speech';
import { StanceLine } from '../position/stance-line';
import { STANCES_IN_ORDER, type StanceShown, stanceMessage } from '../position/stance-shown';
import { Printing } from './printing';
import { StandingEntry } from './standing-entry';
import type { AtlasStanding } from './view';

interface StanceGroupsProps {
  standings: readonly AtlasStanding[];
  openActor?: string | undefined;
}

const GROUPS: readonly StanceShown[] = [...STANCES_IN_ORDER, 'none'];

const MOST_AT_FIRST = 120;

interface GroupProps {
  stance: StanceShown;
  group: readonly AtlasStanding[];
  openActor: string | undefined;
}

/** The actors of one stance; of thousands, the first, and the one that is asked for. */
function StanceGroup({ stance, group, openActor }: GroupProps) {
  const { say, number } = useSpeech();
  const isPrinting = useContext(Printing);
  const [whole, setWhole] = useState(false);
  const isShown = ({ actor }: AtlasStanding, place: number) => place < MOST_AT_FIRST || actor.id === openActor;
  const shown = whole || isPrinting ? group : group.filter(isShown);
  return (
    <section class="stance-group">
      <h3>
        <StanceLine stance={stance} /> {say(stance === 'none' ? 'noPositionByThen' : stanceMessage(stance))}{' '}
        <span class="quiet">{number(group.length)}</span>
      </h3>
      {shown.map((standing) => {
        const open = standing.actor.id === openActor;
        return <StandingEntry key={standing.actor.id + open} standing={standing} open={open} />;
      })}
      {shown.length < group.length && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {say('showAll', number(group.length))}
        </button>
      )}
    </section>
  );
}

/** All actors of a target by stance; last those whose acts all came after the day. */
export function StanceGroups({ standings, openActor }: StanceGroupsProps) {
  return (
    <>
      {GROUPS.map((stance) => {
        const group = standings.filter((standing) => (standing.stance ?? 'none') === stance);
        return group.length === 0 ? null : (
          <StanceGroup key={stance} stance={stance} group={group} openActor={openActor} />
        );
      })}
    </>
  );
}
