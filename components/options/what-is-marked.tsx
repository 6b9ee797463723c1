import type { Settings } from '../../lib/model/settings';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { LINES_IN_ORDER, LineRow } from '../sample/line-row';
import { Section } from './section';

interface WhatIsMarkedProps {
  settings: Pick<Settings, 'hiddenLines' | 'hiddenConflicts'>;
  /** Of the record, by name. */
  conflicts: readonly string[];
  onChange: (some: Partial<Settings>) => void;
}

/** A list with the value in it, or without it. */
function withValue<Value>(list: readonly Value[], value: Value, isIn: boolean): Value[] {
  const others = list.filter((one) => one !== value);
  return isIn ? [...others, value] : others;
}

/** Which lines are drawn, each with its meaning, and in which conflicts. */
export function WhatIsMarked({ settings: { hiddenLines, hiddenConflicts }, conflicts, onChange }: WhatIsMarkedProps) {
  const { say, number } = useSpeech();
  return (
    <Section title={say('markedTitle')} text={say('markedText')}>
      <ul class="lines">
        {LINES_IN_ORDER.map((line) => (
          <li key={line}>
            <label class="choice-line">
              <input
                type="checkbox"
                checked={!hiddenLines.includes(line)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange({ hiddenLines: withValue(hiddenLines, line, !checked) })
                }
              />
              <LineRow line={line} />
            </label>
          </li>
        ))}
      </ul>
      <Disclosure
        title={say('conflictsTitle', number(conflicts.length - hiddenConflicts.length), number(conflicts.length))}
      >
        <p class="quiet">{say('conflictsText')}</p>
        <ul class="conflicts">
          {conflicts.map((conflict) => (
            <li key={conflict}>
              <label class="choice-line">
                <input
                  type="checkbox"
                  checked={!hiddenConflicts.includes(conflict)}
                  onChange={({ currentTarget: { checked } }) =>
                    onChange({ hiddenConflicts: withValue(hiddenConflicts, conflict, !checked) })
                  }
                />
                <Told>{conflict}</Told>
              </label>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
}
