import { useId, useState } from 'preact/hooks';
import type { WhyView } from '../../lib/model/marked';
import { useSpeech } from '../controls/speech';
import { FAULTS, type Fault, reportText } from './report-text';
import type { WhyActions } from './why';

interface ReportProps extends Pick<WhyActions, 'askAddress' | 'onCopy'> {
  why: WhyView;
}

/** A report, composed here and shown to the last character before it is copied. It goes nowhere by itself. */
export function Report({ why, askAddress, onCopy }: ReportProps) {
  const { say } = useSpeech();
  const id = useId();
  const [fault, setFault] = useState<Fault>('mark');
  const [details, setDetails] = useState('');
  const [address, setAddress] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<'reportCopied' | 'reportNotCopied' | 'reportNoAddress' | null>(null);
  const text = reportText(why, { fault, details, address });
  const tick = async (on: boolean) => {
    const found = on ? await askAddress() : null;
    setAddress(found);
    setOutcome(on && found === null ? 'reportNoAddress' : null);
  };
  const copy = () =>
    onCopy(text).then(
      () => setOutcome('reportCopied'),
      () => setOutcome('reportNotCopied'),
    );
  return (
    <section class="report">
      <h2>{say('reportTitle')}</h2>
      <p>{say('reportIntro')}</p>
      <fieldset class="choices">
        <legend class="label">{say('reportFault')}</legend>
        {FAULTS.map((one) => (
          <label key={one} class="choice-line">
            <input type="radio" name={id} checked={one === fault} onChange={() => setFault(one)} />
            <span>{say(`fault_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="report-details">
        <label for={`${id}-details`} class="label">
          {say('reportDetails')}
        </label>
        <textarea
          id={`${id}-details`}
          class="field"
          rows={4}
          dir="auto"
          value={details}
          onInput={(event) => setDetails(event.currentTarget.value)}
        />
      </div>
      <label class="choice-line">
        <input
          type="checkbox"
          checked={address !== null}
          onChange={(event) => void tick(event.currentTarget.checked)}
        />
        <span>
          {say('reportAddress')}
          <span class="quiet">{say('reportAddressText')}</span>
        </span>
      </label>
      <div class="report-details">
        <h3 class="label">{say('reportShown')}</h3>
        <pre lang="en" dir="ltr">
          {text}
        </pre>
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {say('reportCopy')}
        </button>
      </div>
      <p class="quiet" role="status">
        {outcome !== null && say(outcome)}
      </p>
    </section>
  );
}
