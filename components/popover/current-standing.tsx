import type { AsOf, Standing } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { AsOfLine } from '../position/as-of-line';
import { NoPosition } from '../position/no-position';
import { Position } from '../position/position';

interface CurrentStandingProps {
  standing: Standing;
  asOf: AsOf;
}

/** The stance on the date; acts of one day that differ stand side by side; or that none is recorded. */
export function CurrentStanding({ standing, asOf }: CurrentStandingProps) {
  const { say } = useSpeech();
  const { current, later, target, checked } = standing;
  if (current.length === 0) {
    return (
      <div class="current">
        <NoPosition target={target.name} checked={checked} later={later.length > 0} />
        <AsOfLine asOf={asOf} />
      </div>
    );
  }
  const areSeveral = current.length > 1;
  return (
    <div class="current">
      {areSeveral && <p class="quiet">{say('sameDayDiffers')}</p>}
      <div class={areSeveral ? 'side-by-side' : undefined}>
        {current.map((position, place) => (
          <Position key={place} position={position} cited={areSeveral} />
        ))}
      </div>
      <AsOfLine asOf={asOf} />
    </div>
  );
}
