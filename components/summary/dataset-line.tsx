import type { DatasetName } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';

/** Which dataset speaks, how old it is, and whether its review is overdue. */
export function DatasetLine({ dataset }: { dataset: DatasetName }) {
  const { say, day } = useSpeech();
  const { version, date, stale } = dataset;
  return (
    <div class="dataset">
      <p class="quiet">{say('datasetLine', version, day(date))}</p>
      {stale && <p class="notice">{say('datasetStale')}</p>}
    </div>
  );
}
