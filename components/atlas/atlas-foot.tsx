import type { Manifest } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';

/** Which dataset speaks. */
export function AtlasFoot({ manifest }: { manifest: Pick<Manifest, 'version' | 'date'> }) {
  const { say, day } = useSpeech();
  return (
    <footer class="atlas-foot">
      <p class="quiet">{say('datasetLine', manifest.version, day(manifest.date))}</p>
    </footer>
  );
}
