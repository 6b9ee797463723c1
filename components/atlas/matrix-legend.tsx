import { useSpeech } from '../controls/speech';
import { StanceLine } from '../position/stance-line';
import { STANCES_IN_ORDER, stanceMessage } from '../position/stance-shown';

/** What the lines in the cells mean, and what a blank one does not. */
export function MatrixLegend() {
  const { say } = useSpeech();
  return (
    <ul class="matrix-legend">
      {STANCES_IN_ORDER.map((stance) => (
        <li key={stance}>
          <StanceLine stance={stance} /> {say(stanceMessage(stance))}
        </li>
      ))}
      <li class="quiet">{say('matrixBlank')}</li>
    </ul>
  );
}
