import { useMemo } from 'preact/hooks';
import type { ActorRecord, Manifest } from '../../lib/model/record';
import type { Say } from '../../lib/model/say';
import { directionOf } from '../controls/direction';
import { SpeechProvider } from '../controls/speech';
import { ActorPage } from './actor-page';
import { AtlasHead } from './atlas-head';
import { IndexPage } from './index-page';
import { Notice } from './notice';
import { TargetPage } from './target-page';
import type { AtlasView } from './view';

export interface AtlasProps {
  view: AtlasView;
  manifest: Manifest;
  /** Every actor by id, for the list and for names. */
  actors: Readonly<Record<string, ActorRecord>>;
  say: Say;
  /** BCP 47, for dates and direction. */
  language: string;
  /** The reader chose another day; null: the latest state. */
  onDate: (date: string | null) => void;
}

/** The atlas: every target and every actor of the record, without a page. */
export function Atlas({ view, manifest, actors, say, language, onDate }: AtlasProps) {
  const names = useMemo(() => Object.fromEntries(Object.values(actors).map(({ id, name }) => [id, name])), [actors]);
  return (
    <SpeechProvider say={say} language={language} names={names}>
      <div class="atlas" dir={directionOf(language)} lang={language}>
        <AtlasHead manifest={manifest} isIndex={view.show === 'index'} />
        <main>
          {view.show === 'index' && <IndexPage targets={manifest.targets} actors={Object.values(actors)} />}
          {view.show === 'loading' && <Notice text={say('loadingTitle')} />}
          {view.show === 'missing' && <Notice text={say('atlasMissing', view.id)} />}
          {view.show === 'target' && <TargetPage key={view.card.target.id} view={view} onDate={onDate} />}
          {view.show === 'actor' && <ActorPage key={view.actor.id} view={view} onDate={onDate} />}
        </main>
      </div>
    </SpeechProvider>
  );
}
