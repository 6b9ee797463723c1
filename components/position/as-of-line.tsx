import type { AsOf } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';

/** The day for which the record is told, and where that day comes from. */
export function AsOfLine({ asOf }: { asOf: AsOf }) {
  const { say, day } = useSpeech();
  const { date, from } = asOf;
  if (date === null) return <p class="as-of">{say('asOfUnknown')}</p>;
  return <p class="as-of">{say(from === 'reader' ? 'asOfReader' : 'asOfArticle', day(date))}</p>;
}
