import type { PositionRecord } from '../../lib/model/record';
import { Citations } from './citations';
import { PositionText } from './position-text';
import { StanceWords } from './stance-words';

interface PositionProps {
  position: PositionRecord;
  /** Puts the citations right under the act; otherwise the caller shows them. */
  cited?: boolean;
  /** Shows the titles of the citations. */
  full?: boolean;
}

/** One position whole: stance in words, what was said, and its proof. */
export function Position({ position, cited = true, full = false }: PositionProps) {
  return (
    <div class="position">
      <StanceWords stance={position.stance} facet={position.facet} />
      <PositionText position={position} />
      {cited && <Citations citations={position.citations} full={full} />}
    </div>
  );
}

/** Several positions one under the other, in the order given. */
export function PositionList({ positions, full = false }: { positions: readonly PositionRecord[]; full?: boolean }) {
  return (
    <ol class="position-list">
      {positions.map((position, place) => (
        <li key={place}>
          <Position position={position} full={full} />
        </li>
      ))}
    </ol>
  );
}
