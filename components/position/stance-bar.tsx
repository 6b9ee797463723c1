import type { StanceCounts } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { StanceLine } from './stance-line';
import { STANCES_IN_ORDER, stanceMessage } from './stance-shown';

/** How many actors hold which stance: a bar, and the same numbers in words with their total. */
export function StanceBar({ counts }: { counts: StanceCounts }) {
  const { say, number } = useSpeech();
  const shown = STANCES_IN_ORDER.filter((stance) => counts[stance] > 0);
  if (shown.length === 0) return <p class="quiet">{say('countsNone')}</p>;
  return (
    <div class="stance-bar">
      <div class="stance-bar-track" aria-hidden="true">
        {shown.map((stance) => (
          <span key={stance} data-stance={stance} style={{ flexGrow: counts[stance] }} />
        ))}
      </div>
      <ul class="stance-bar-words">
        {shown.map((stance) => (
          <li key={stance}>
            <StanceLine stance={stance} /> {say(stanceMessage(stance))} <b>{number(counts[stance])}</b>
          </li>
        ))}
        <li class="stance-bar-total">
          {say('countsTotal')} <b>{number(counts.total)}</b>
        </li>
      </ul>
    </div>
  );
}
