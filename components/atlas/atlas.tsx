import { useMemo } from 'preact/hooks';
import type { ActorRecord, Manifest, TermRecord } from '../../lib/model/record';
import type { Say } from '../../lib/model/say';
import { directionOf } from '../controls/direction';
import { SpeechProvider } from '../controls/speech';
import { AtlasFoot } from './atlas-foot';
import { AtlasHead } from './atlas-head';
import type { SearchAnswer } from './found';
import type { KeepActions } from './keep-page';
import { Page } from './page';
import { Printing } from './printing';
import type { AtlasView } from './view';
import { WaysProvider } from './ways';

export interface AtlasProps extends KeepActions {
  view: AtlasView;
  manifest: Manifest;
  /** Every actor by id, for the list and for names. */
  actors: Readonly<Record<string, ActorRecord>>;
  terms: Readonly<Record<string, TermRecord>>;
  say: Say;
  /** BCP 47, for dates and direction. */
  language: string;
  /** The reader chose another day; null: the latest state. */
  onDate: (date: string | null) => void;
  onSearch: (typed: string) => Promise<SearchAnswer>;
  /** Shows another page of the atlas, by its address from "#" on. */
  onGo: (href: string) => void;
  isPrinting?: boolean;
}

/** The day for which a view is told; null: the latest state, or a page that is the same on every day. */
function dateOf(view: AtlasView): string | null {
  if (view.show === 'target') return view.card.asOf.date;
  return view.show === 'actor' || view.show === 'matrix' ? view.asOf.date : null;
}

/** The atlas: every target, actor and term of the record, without a page. */
export function Atlas({ view, actors, say, language, onSearch, onGo, isPrinting = false, ...rest }: AtlasProps) {
  const names = useMemo(() => Object.fromEntries(Object.values(actors).map(({ id, name }) => [id, name])), [actors]);
  return (
    <SpeechProvider say={say} language={language} names={names}>
      <WaysProvider date={dateOf(view)} go={onGo}>
        <Printing.Provider value={isPrinting}>
          <div class="atlas" dir={directionOf(language)} lang={language}>
            <AtlasHead show={view.show} onSearch={onSearch} />
            <main>
              <Page view={view} actors={actors} {...rest} />
            </main>
            <AtlasFoot manifest={rest.manifest} />
          </div>
        </Printing.Provider>
      </WaysProvider>
    </SpeechProvider>
  );
}
