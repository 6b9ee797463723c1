import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../controls/speech';
import { Choice } from './choice';

interface OpeningChoiceProps {
  opening: Settings['opening'];
  restMs: number;
  onOpening: (opening: Settings['opening']) => void;
  onRest: (restMs: number) => void;
}

/** The bounds that the settings allow, in milliseconds, and a step fine enough to feel. */
const REST = { min: 100, max: 2000, step: 50 } as const;
const MS_IN_SECOND = 1000;

/** How a popover opens, and how long the pointer rests before it does. */
export function OpeningChoice({ opening, restMs, onOpening, onRest }: OpeningChoiceProps) {
  const { say, seconds } = useSpeech();
  const id = useId();
  return (
    <section>
      <Choice
        title={say('openingTitle')}
        options={[
          { value: 'hover', name: say('opening_hover'), text: say('opening_hover_text') },
          { value: 'click', name: say('opening_click'), text: say('opening_click_text') },
        ]}
        value={opening}
        onChange={onOpening}
      />
      {opening === 'hover' && (
        <div class="rest">
          <label for={id}>{say('restLabel')}</label>
          <input
            id={id}
            type="range"
            {...REST}
            value={restMs}
            aria-valuetext={seconds(restMs / MS_IN_SECOND)}
            onChange={(event) => onRest(event.currentTarget.valueAsNumber)}
          />
          <output for={id}>{seconds(restMs / MS_IN_SECOND)}</output>
        </div>
      )}
    </section>
  );
}
