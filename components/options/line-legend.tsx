import { useSpeech } from '../controls/speech';
import { STANCES_IN_ORDER, type StanceShown, stanceMessage } from '../position/stance-shown';

const SHOWN: readonly StanceShown[] = [...STANCES_IN_ORDER, 'none'];

/** What each line under words means, drawn as the page shows it. */
export function LineLegend() {
  const { say } = useSpeech();
  return (
    <section>
      <h2>{say('linesTitle')}</h2>
      <p>{say('linesText')}</p>
      <table class="legend">
        <thead class="unseen">
          <tr>
            <th scope="col">{say('linesSample')}</th>
            <th scope="col">{say('linesMeaning')}</th>
          </tr>
        </thead>
        <tbody>
          {SHOWN.map((stance) => (
            <tr key={stance}>
              <td>
                <span class="underline" data-stance={stance}>
                  {say('sampleName')}
                </span>
              </td>
              <td>
                <b>{say(stanceMessage(stance))}</b>
                <span class="quiet">{say(`stance_${stance}_text`)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
