import type { Manifest } from '../../lib/model/record';
import type { DatasetName } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Section } from './section';

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
    <Section title={say('datasetTitle')} text={say('datasetLine', dataset.version, day(dataset.date))}>
      {dataset.stale && <p class="notice">{say('datasetStale')}</p>}
      <dl class="counted">
        {COUNTED.map((what) => (
          <div key={what}>
            <dt>{say(`counted_${what}`)}</dt>
            <dd>{number(counts[what])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
