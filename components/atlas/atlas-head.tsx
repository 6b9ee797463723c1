import type { Manifest } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { INDEX_HREF } from './href';

interface AtlasHeadProps {
  manifest: Pick<Manifest, 'version' | 'date'>;
  isIndex: boolean;
}

/** The head of every atlas page: the way back to the list, and which dataset speaks. */
export function AtlasHead({ manifest, isIndex }: AtlasHeadProps) {
  const { say, day } = useSpeech();
  return (
    <header class="atlas-head">
      {isIndex ? <h1>{say('atlasTitle')}</h1> : <a href={INDEX_HREF}>{say('atlasBack')}</a>}
      <p class="quiet">{say('datasetLine', manifest.version, day(manifest.date))}</p>
    </header>
  );
}
