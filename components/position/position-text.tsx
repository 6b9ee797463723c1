import type { PositionRecord } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { ToldText } from '../controls/told';
import { actInWords } from './act-words';

/** The quotation marks of the interface, as CSS has them; a browser's own for the language may be others. */
function marksOf(quoted: string): string {
  const half = quoted.length / 2;
  return [quoted.slice(0, half), quoted.slice(half)].map((mark) => JSON.stringify(mark)).join(' ');
}

/** What one position says: summary, conditions, own words, what is disputed, and the act. */
export function PositionText({ position }: { position: PositionRecord }) {
  const speech = useSpeech();
  const { say } = speech;
  const { summary, conditions, quote, disputed, confidence } = position;
  return (
    <div class="position-text">
      <p>
        <ToldText>{summary}</ToldText>
      </p>
      {conditions !== undefined && (
        <p class="aside">
          <b>{say('conditions')}</b> <ToldText>{conditions}</ToldText>
        </p>
      )}
      {disputed !== undefined && (
        <p class="aside">
          <b>{say('disputed')}</b> <ToldText>{disputed}</ToldText>
        </p>
      )}
      {quote !== undefined && (
        <p class="aside">
          <b>{say('inItsWords')}</b> {/* The marks around it are the interface's, so they run its way. */}
          <q style={{ quotes: marksOf(say('quoted')) }}>
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
