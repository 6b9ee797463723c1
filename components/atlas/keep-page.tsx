import { useId, useState } from 'preact/hooks';
import { useSpeech } from '../controls/speech';

const FORMATS = ['markdown', 'csv', 'json', 'bibtex'] as const;
export type KeepFormat = (typeof FORMATS)[number];

/** What a reader can do with the page shown; a rejected promise is told. */
export interface KeepActions {
  onCopy: (format: KeepFormat) => Promise<void>;
  onSave: (format: KeepFormat) => Promise<void>;
  onPrint: () => void;
}

type Outcome = 'keepCopied' | 'keepCopyFailed' | 'errorTitle';

/** Copies, saves or prints what the page shows, with its citations, and says how it went. */
export function KeepPage({ onCopy, onSave, onPrint }: KeepActions) {
  const { say } = useSpeech();
  const id = useId();
  const [format, setFormat] = useState<KeepFormat>('markdown');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const told = (doing: Promise<void>, done: Outcome | null, failed: Outcome) =>
    doing.then(
      () => setOutcome(done),
      () => setOutcome(failed),
    );
  return (
    <div class="keep-page">
      <label for={id} class="unseen">
        {say('keepFormat')}
      </label>
      <select
        id={id}
        value={format}
        onChange={({ currentTarget }) => setFormat(FORMATS.find((one) => one === currentTarget.value) ?? 'markdown')}
      >
        {FORMATS.map((one) => (
          <option key={one} value={one}>
            {say(`save_${one}`)}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => void told(onCopy(format), 'keepCopied', 'keepCopyFailed')}>
        {say('copyMarkdown')}
      </button>
      <button type="button" class="button" onClick={() => void told(onSave(format), null, 'errorTitle')}>
        {say('keepSave')}
      </button>
      <button type="button" class="button" onClick={onPrint}>
        {say('print')}
      </button>
      <p class="quiet" role="status">
        {outcome !== null && say(outcome)}
      </p>
    </div>
  );
}
