import { useSpeech } from '../controls/speech';
import type { SearchAnswer } from './found';
import { SearchBox } from './search-box';
import type { AtlasView } from './view';
import { useWays } from './ways';

interface AtlasHeadProps {
  show: AtlasView['show'];
  onSearch: (typed: string) => Promise<SearchAnswer>;
}

/** The head of every atlas page: the two ways into the record, and the search. */
export function AtlasHead({ show, onSearch }: AtlasHeadProps) {
  const { say } = useSpeech();
  const ways = useWays();
  return (
    <header class="atlas-head">
      <nav aria-label={say('atlasTitle')}>
        <a href={ways.index()} aria-current={show === 'index' ? 'page' : undefined}>
          {say('atlasBack')}
        </a>
        <a href={ways.matrix()} aria-current={show === 'matrix' ? 'page' : undefined}>
          {say('matrixTitle')}
        </a>
      </nav>
      <SearchBox onSearch={onSearch} />
    </header>
  );
}
