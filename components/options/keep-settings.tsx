import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSpeech } from '../controls/speech';
import { type ImportProblem, problemText } from './import-problem';
import { Section } from './section';

/** What came of the last import or reset. */
export type Outcome =
  | { what: 'imported' | 'reset' | 'undone' }
  | { what: 'refused'; file: string; problems: readonly ImportProblem[] };

interface KeepSettingsProps {
  outcome: Outcome | null;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
  /** Null where there is nothing to take back. */
  onUndo: (() => void) | null;
}

/** Settings into a file, out of a file, and back to the beginning; each can be taken back. */
export function KeepSettings({ outcome, onExport, onImport, onReset, onUndo }: KeepSettingsProps) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <Section title={say('keepSettingsTitle')} text={say('keepSettingsText')}>
      <div class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {say('settingsExport')}
        </button>
        <label class="button file-button">
          {say('settingsImport')}
          <input
            id={id}
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onImport(file);
              // The same file may be chosen again, mended.
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button" onClick={onReset}>
          {say('resetDo')}
        </button>
      </div>
      <div class="outcome" role="status">
        {outcome !== null && <OutcomeWords outcome={outcome} />}
      </div>
      {onUndo !== null && (
        <div>
          <button type="button" class="button" onClick={onUndo}>
            {say('undo')}
          </button>
        </div>
      )}
    </Section>
  );
}

function OutcomeWords({ outcome }: { outcome: Outcome }): ComponentChildren {
  const { say } = useSpeech();
  if (outcome.what !== 'refused') return <p>{say(`outcome_${outcome.what}`)}</p>;
  const { file, problems } = outcome;
  return (
    <>
      <p class="problem">{say('importRefused', file)}</p>
      <ul class="problems">
        {problems.map((problem, place) => (
          <li key={place}>{problemText(problem, say)}</li>
        ))}
      </ul>
    </>
  );
}
