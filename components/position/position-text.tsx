import type { PositionRecord } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { actInWords } from './act-words';

/** What one position says: summary, conditions, own words, what is disputed, and the act. */
export function PositionText({ position }: { position: PositionRecord }) {
  const speech = useSpeech();
  const { say } = speech;
  const { summary, conditions, quote, disputed, confidence } = position;
  return (
    <div class="position-text">
      <p>
        <Told>{summary}</Told>
      </p>
      {conditions !== undefined && (
        <p class="aside">
          <b>{say('conditions')}</b> <Told>{conditions}</Told>
        </p>
      )}
      {disputed !== undefined && (
        <p class="aside">
          <b>{say('disputed')}</b> <Told>{disputed}</Told>
        </p>
      )}
      {quote !== undefined && (
        <p class="aside">
          <b>{say('inItsWords')}</b> {/* The marks around it are the interface's, so they run its way. */}
          <q>
            <span lang={quote.lang} dir="auto">
              {quote.text}
            </span>
          </q>
        </p>
      )}
      <p class="act">{actInWords(position, speech)}</p>
      {confidence === 'medium' && <p class="act">{say('confidenceMedium')}</p>}
    </div>
  );
}
