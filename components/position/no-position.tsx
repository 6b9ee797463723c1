import type { Standing } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { StanceWords } from './stance-words';

/** Says that nothing is recorded by the date, since when, and that this is no stance. */
export function NoPosition({ standing }: { standing: Standing }) {
  const { say, day } = useSpeech();
  const { target, undated, later, checked } = standing;
  const text = undated.length > 0 ? 'noPositionSurely' : later.length > 0 ? 'noPositionYet' : 'noPositionText';
  return (
    <div class="position">
      <StanceWords stance="none" />
      <p>{say(text, target.name)}</p>
      <p class="act">{say('lastChecked', day(checked))}</p>
    </div>
  );
}
