import type { Say } from '../../lib/model/say';
import type { PopupState } from '../../lib/model/view';
import { directionOf } from '../controls/direction';
import { SpeechProvider } from '../controls/speech';
import type { SummaryActions } from './actions';
import { ClosedPage } from './closed-page';
import { DatasetLine } from './dataset-line';
import { SiteSwitch } from './site-switch';
import { SummaryOfPage } from './summary-of-page';
import { UnreachablePage } from './unreachable-page';
import { Waiting } from './waiting';

export interface SummaryProps extends SummaryActions {
  popup: PopupState;
  /** What came of what the reader did last, for those who do not see the page; empty: nothing is said. */
  spoken: string;
  say: Say;
  /** BCP 47, for dates and direction. */
  language: string;
}

/** The popup: what this page is about, who stands where on it, or plainly why nothing is marked. */
export function Summary({ popup, spoken, say, language, ...actions }: SummaryProps) {
  return (
    <SpeechProvider say={say} language={language}>
      <div class="summary" dir={directionOf(language)} lang={language}>
        <header class="summary-head">
          <h1>{say('extensionName')}</h1>
          {'host' in popup && popup.host !== '' && (
            <SiteSwitch host={popup.host} on={popup.on} onToggle={actions.onToggleSite} />
          )}
        </header>
        <main>
          {popup.state === 'loading' && <Waiting />}
          {popup.state === 'page' && <SummaryOfPage summary={popup.summary} actions={actions} />}
          {popup.state === 'closed' && <ClosedPage why={popup.why} host={popup.host} />}
          {popup.state === 'unreachable' && <UnreachablePage why={popup.why} />}
        </main>
        <p class="unseen" role="status">
          {spoken}
        </p>
        <footer class="summary-foot">
          {popup.state !== 'loading' && <DatasetLine dataset={popup.dataset} />}
          <nav>
            <button type="button" class="as-link" onClick={() => actions.onAtlas({})}>
              {say('openAtlas')}
            </button>
            <button type="button" class="as-link" onClick={actions.onOptions}>
              {say('openOptions')}
            </button>
            <button type="button" class="as-link" onClick={actions.onHelp}>
              {say('openHelp')}
            </button>
          </nav>
        </footer>
      </div>
    </SpeechProvider>
  );
}
