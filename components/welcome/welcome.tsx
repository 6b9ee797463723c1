import type { Say } from '../../lib/model/say';
import { directionOf } from '../controls/direction';
import { SpeechProvider } from '../controls/speech';
import { type Keyed, KeyList } from '../keys/key-list';
import { LINES_IN_ORDER, LineRow } from '../sample/line-row';
import { Sample } from '../sample/sample';

export interface WelcomeProps {
  keyed: readonly Keyed[];
  say: Say;
  /** BCP 47, for direction. */
  language: string;
  onOptions: () => void;
  onAtlas: () => void;
}

const USES = ['welcomeCard', 'welcomeSummary', 'welcomeNone'] as const;
const PRIVACY = ['privacyRead', 'privacyStays', 'privacyKept', 'privacyLinks'] as const;
const WAYS_OFF = ['welcomeOffSite', 'welcomeOffListed', 'welcomeOffAll'] as const;

/** The first page, and the one for help: what the lines mean, what is read, how to switch it off. */
export function Welcome({ keyed, say, language, onOptions, onAtlas }: WelcomeProps) {
  const list = (keys: readonly (typeof USES | typeof PRIVACY | typeof WAYS_OFF)[number][]) => (
    <ul>
      {keys.map((key) => (
        <li key={key}>{say(key)}</li>
      ))}
    </ul>
  );
  return (
    <SpeechProvider say={say} language={language}>
      <main class="welcome" dir={directionOf(language)} lang={language}>
        <header>
          <p class="brand">
            <img src="/icon/96.png" alt="" width="28" height="28" />
            {say('extensionName')}
          </p>
          <h1>{say('welcomeTitle')}</h1>
          <p class="lead">{say('welcomeLead')}</p>
        </header>
        <section class="shown">
          <h2 class="unseen">{say('linesTitle')}</h2>
          <figure class="paper" data-paper="own">
            <figcaption>{say('sampleCaption')}</figcaption>
            <Sample />
          </figure>
          <ul class="legend">
            {LINES_IN_ORDER.map((line) => (
              <li key={line}>
                <LineRow line={line} />
              </li>
            ))}
          </ul>
          <p class="quiet">{say('linesText')}</p>
        </section>
        <section>
          <h2>{say('welcomeUse')}</h2>
          {list(USES)}
          <KeyList keyed={keyed.filter(({ keys }) => keys !== '')} />
        </section>
        <div class="pair">
          <section>
            <h2>{say('privacyTitle')}</h2>
            {list(PRIVACY)}
          </section>
          <section>
            <h2>{say('welcomeOff')}</h2>
            {list(WAYS_OFF)}
          </section>
        </div>
        <footer class="buttons">
          <button type="button" class="button" onClick={onOptions}>
            {say('optionsTitle')}
          </button>
          <button type="button" class="button" onClick={onAtlas}>
            {say('atlasTitle')}
          </button>
        </footer>
      </main>
    </SpeechProvider>
  );
}
