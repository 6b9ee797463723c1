import { useSpeech } from '../controls/speech';
import { StanceWords } from './stance-words';

interface NoPositionProps {
  target: string;
  /** Day of the last check of the target's entries. */
  checked: string;
  /** The record has something, but only after the date. */
  later: boolean;
}

/** Says that nothing is recorded, since when, and that this is no stance. */
export function NoPosition({ target, checked, later }: NoPositionProps) {
  const { say, day } = useSpeech();
  return (
    <div class="position">
      <StanceWords stance="none" />
      <p>{say(later ? 'noPositionYet' : 'noPositionText', target)}</p>
      <p class="act">{say('lastChecked', day(checked))}</p>
    </div>
  );
}
