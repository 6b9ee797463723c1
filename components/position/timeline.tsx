import type { TimelineRecord } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { ToldText } from '../controls/told';
import { Citations } from './citations';

/** Dated events of a target in the order given; an allegation names whose it is. */
export function Timeline({ events }: { events: readonly TimelineRecord[] }) {
  const { say, day } = useSpeech();
  return (
    <ol class="timeline">
      {events.map(({ date, event, claimant, citations }, place) => (
        <li key={place}>
          <p>
            <b>{day(date)}</b> {claimant !== undefined && <span class="claim">{say('claimBy', claimant)} </span>}
            <ToldText>{event}</ToldText>
          </p>
          <Citations citations={citations} />
        </li>
      ))}
    </ol>
  );
}
