import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { StanceLine } from './stance-line';
import { type StanceShown, stanceMessage } from './stance-shown';

interface StanceWordsProps {
  stance: StanceShown;
  facet?: string | undefined;
}

/** The stance in words, its facet directly behind it, and the line that stands for it. */
export function StanceWords({ stance, facet }: StanceWordsProps) {
  const { say } = useSpeech();
  return (
    <p class="stance-words" data-stance={stance}>
      <StanceLine stance={stance} />
      <span>
        <strong>{say(stanceMessage(stance))}</strong>
        {facet !== undefined && (
          <span class="facet">
            {' · '}
            <Told>{facet}</Told>
          </span>
        )}
      </span>
    </p>
  );
}
