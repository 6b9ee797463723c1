import type { Standing } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { PositionList } from '../position/position';

/** All positions of one actor on one target: by the day, after it, before it. */
export function StandingLists({ standing }: { standing: Pick<Standing, 'current' | 'earlier' | 'later'> }) {
  const { say, number } = useSpeech();
  const { current, earlier, later } = standing;
  return (
    <div class="standing-lists">
      {current.length > 0 && <PositionList positions={current} full />}
      {later.length > 0 && (
        <div class="standing-other">
          <p class="standing-when">{say('cameLater', number(later.length))}</p>
          <PositionList positions={later} full />
        </div>
      )}
      {earlier.length > 0 && (
        <div class="standing-other">
          <p class="standing-when">{say('earlier', number(earlier.length))}</p>
          <PositionList positions={earlier} full />
        </div>
      )}
    </div>
  );
}
