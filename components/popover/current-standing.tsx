import type { AsOf, Standing } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { AsOfLine } from '../position/as-of-line';
import { NoPosition } from '../position/no-position';
import { Position } from '../position/position';

/** Of `2020-03-06`; a month or a year is shorter. */
const DAY_LENGTH = 10;

interface CurrentStandingProps {
  standing: Standing;
  asOf: AsOf;
}

/** The stance on the date; acts of which none is the last, side by side where they differ in it; or none is recorded. */
export function CurrentStanding({ standing, asOf }: CurrentStandingProps) {
  const { say } = useSpeech();
  const { current } = standing;
  if (current.length === 0) {
    return (
      <div class="current">
        <NoPosition standing={standing} />
        <AsOfLine asOf={asOf} />
      </div>
    );
  }
  const areSeveral = current.length > 1;
  const areOfOneDay = current.every(({ date }) => date.length === DAY_LENGTH);
  const areOfOneStance = current.every(({ stance }) => stance === current[0]?.stance);
  const beside = !areOfOneDay ? 'orderUnknown' : areOfOneStance ? 'sameDay' : 'sameDayDiffers';
  return (
    <div class="current">
      {areSeveral && <p class="quiet">{say(beside)}</p>}
      <div class={!areSeveral ? undefined : areOfOneStance ? 'position-list' : 'side-by-side'}>
        {current.map((position, place) => (
          <Position key={place} position={position} cited={areSeveral} />
        ))}
      </div>
      <AsOfLine asOf={asOf} />
    </div>
  );
}
