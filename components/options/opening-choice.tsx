import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { useSpeech } from '../controls/speech';
import { Choice } from './choice';
import { Section } from './section';

interface OpeningChoiceProps {
  settings: Pick<Settings, 'opening' | 'modifier' | 'restMs'>;
  onChange: (some: Partial<Settings>) => void;
}

/** The bounds that the settings allow, in milliseconds, and a step fine enough to feel. */
const REST = { min: 100, max: 2000, step: 50 } as const;
const MS_IN_SECOND = 1000;
/** As the keys are labelled, and as keyboard events name them. */
const KEYS: readonly { value: Settings['modifier']; label: string }[] = [
  { value: 'Shift', label: 'Shift' },
  { value: 'Alt', label: 'Alt' },
  { value: 'Control', label: 'Ctrl' },
];

/** How a popover opens, and how long the pointer rests before it does. */
export function OpeningChoice({ settings: { opening, modifier, restMs }, onChange }: OpeningChoiceProps) {
  const { say, seconds } = useSpeech();
  const id = useId();
  return (
    <Section title={say('openingTitle')}>
      <Choice
        title={say('openingTitle')}
        titled
        options={[
          { value: 'hover', name: say('opening_hover'), text: say('opening_hover_text') },
          { value: 'modifier', name: say('opening_modifier'), text: say('opening_modifier_text') },
          { value: 'click', name: say('opening_click'), text: say('opening_click_text') },
        ]}
        value={opening}
        onChange={(value) => onChange({ opening: value })}
      />
      {opening === 'modifier' && (
        <div class="setting">
          <label for={`${id}-key`}>{say('modifierLabel')}</label>
          <select
            id={`${id}-key`}
            class="field"
            value={modifier}
            onChange={({ currentTarget: { value } }) =>
              onChange({ modifier: KEYS.find((key) => key.value === value)?.value ?? modifier })
            }
          >
            {KEYS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      {opening !== 'click' && (
        <div class="setting">
          <label for={id}>{say('restLabel')}</label>
          <input
            id={id}
            type="range"
            {...REST}
            value={restMs}
            aria-valuetext={seconds(restMs / MS_IN_SECOND)}
            onChange={(event) => onChange({ restMs: event.currentTarget.valueAsNumber })}
          />
          <output for={id}>{seconds(restMs / MS_IN_SECOND)}</output>
        </div>
      )}
    </Section>
  );
}
