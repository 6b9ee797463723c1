import { useState } from 'preact/hooks';
import { useSpeech } from '../controls/speech';
import type { SaveKind, SummaryActions } from './actions';

const SAVE_KINDS = ['markdown', 'csv', 'json'] as const satisfies readonly SaveKind[];

/** Copies or saves the summary with its citations, and says whether the copy is made. */
export function Keep({ onCopy, onSave }: Pick<SummaryActions, 'onCopy' | 'onSave'>) {
  const { say } = useSpeech();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    try {
      await onCopy();
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  return (
    <section class="keep">
      <h2>{say('keepTitle')}</h2>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {say('copyMarkdown')}
        </button>
        {SAVE_KINDS.map((kind) => (
          <button key={kind} type="button" class="button" onClick={() => onSave(kind)}>
            {say(`save_${kind}`)}
          </button>
        ))}
      </div>
      <p class="quiet" role="status">
        {outcome !== null && say(outcome)}
      </p>
    </section>
  );
}
