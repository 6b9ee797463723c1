import type { Standing } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { PositionList } from '../position/position';
import { TIMES, timeMessage } from '../position/time';

/** All positions of one actor on one target: by the day, those that may be before or after it, after it, before it. */
export function StandingLists({ standing }: { standing: Standing }) {
  const { say, number } = useSpeech();
  return (
    <div class="standing-lists">
      {standing.current.length > 0 && <PositionList positions={standing.current} full />}
      {TIMES.filter((time) => standing[time].length > 0).map((time) => (
        <div key={time} class="standing-other">
          <p class="standing-when">{say(timeMessage(time), number(standing[time].length))}</p>
          <PositionList positions={standing[time]} full />
        </div>
      ))}
    </div>
  );
}
