import type { Manifest } from '../../lib/model/record';
import type { DatasetName } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';

interface DatasetFactsProps {
  dataset: DatasetName;
  counts: Manifest['counts'];
}

const COUNTED = [
  'targets',
  'actors',
  'positions',
  'derived',
  'terms',
] as const satisfies readonly (keyof Manifest['counts'])[];

/** Which dataset is in use and how much it holds. */
export function DatasetFacts({ dataset, counts }: DatasetFactsProps) {
  const { say, day, number } = useSpeech();
  return (
    <section>
      <h2>{say('datasetTitle')}</h2>
      <p>{say('datasetLine', dataset.version, day(dataset.date))}</p>
      {dataset.stale && <p class="notice">{say('datasetStale')}</p>}
      <dl class="counted">
        {COUNTED.map((what) => (
          <div key={what}>
            <dt>{say(`counted_${what}`)}</dt>
            <dd>{number(counts[what])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
