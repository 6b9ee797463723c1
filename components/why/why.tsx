import type { WhyView } from '../../lib/model/marked';
import type { Say } from '../../lib/model/say';
import { directionOf } from '../controls/direction';
import { SpeechProvider, useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { Report } from './report';
import { RuleFacts } from './rule-facts';

export interface WhyActions {
  /** The address of the page that the mark is in; null where it cannot be known any more. */
  askAddress: () => Promise<string | null>;
  onCopy: (text: string) => Promise<void>;
  onAtlas: () => void;
  onOptions: () => void;
}

export interface WhyProps extends WhyActions {
  /** Null: the address of this page asks for nothing that there is. */
  why: WhyView | null;
  say: Say;
  /** BCP 47, for dates and direction. */
  language: string;
}

/** Why words were marked: what stands behind them, by which rule, and how a mistake is reported. */
export function Why({ why, say, language, ...actions }: WhyProps) {
  return (
    <SpeechProvider say={say} language={language}>
      <main class="why" dir={directionOf(language)} lang={language}>
        {why === null ? <h1>{say('whyMissing')}</h1> : <Explained why={why} {...actions} />}
      </main>
    </SpeechProvider>
  );
}

function Explained({ why, askAddress, onCopy, onAtlas, onOptions }: { why: WhyView } & WhyActions) {
  const { say } = useSpeech();
  return (
    <>
      <h1>{say('whyTitle', why.alias)}</h1>
      <p class="lead">
        {say('whyNames')} <Told>{why.name}</Told>
      </p>
      <RuleFacts why={why} />
      <div class="buttons">
        {why.kind !== 'term' && (
          <button type="button" class="button" onClick={onAtlas}>
            {say('allPositions')}
          </button>
        )}
        <button type="button" class="button" onClick={onOptions}>
          {say('openOptions')}
        </button>
      </div>
      <Report why={why} askAddress={askAddress} onCopy={onCopy} />
    </>
  );
}
