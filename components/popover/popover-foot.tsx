import type { Because } from '../../lib/model/marked';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';
import type { CardActions } from './content';

interface PopoverFootProps extends Pick<CardActions, 'onMute' | 'onWhy'> {
  because: Because | null;
  /** Day of the last check, where the card does not say it elsewhere. */
  checked?: string | undefined;
  /** Opens all that the record has on this card's subject; left out for a term. */
  onAtlas?: (() => void) | undefined;
}

const SCOPES = ['page', 'site', 'everywhere'] as const;

/** The end of every card: the way to the atlas, why the words were marked, and what to do if wrongly. */
export function PopoverFoot({ because, checked, onAtlas, onMute, onWhy }: PopoverFootProps) {
  const { say, day } = useSpeech();
  const ask = (words: string) => (
    <button type="button" class="as-link" onClick={onWhy}>
      {words}
    </button>
  );
  return (
    <footer class="popover-foot">
      {onAtlas !== undefined && (
        <button type="button" class="button" onClick={onAtlas}>
          {say('allPositions')}
        </button>
      )}
      {because !== null && (
        <>
          <Disclosure title={say('whyMarked')} group="popover-foot">
            <p>{whyOf(because, say)}</p>
            {ask(say('whyInFull'))}
          </Disclosure>
          <Disclosure title={say('wrong')} group="popover-foot">
            <p>{say('muteTitle', because.alias)}</p>
            <div class="in-line">
              {SCOPES.map((scope) => (
                <button key={scope} type="button" class="button" onClick={() => onMute(scope, true)}>
                  {say(`mute_${scope}`)}
                </button>
              ))}
            </div>
            <p>{say('wrongText')}</p>
            {ask(say('reportWrite'))}
          </Disclosure>
        </>
      )}
      {checked !== undefined && <p class="checked">{say('lastChecked', day(checked))}</p>}
    </footer>
  );
}

function whyOf({ alias, strength, backing }: Because, say: ReturnType<typeof useSpeech>['say']): string {
  if (backing !== null) return say('whyMarkedBacked', alias, backing);
  return say(strength === 'weak' ? 'whyMarkedWeak' : 'whyMarkedStrong', alias);
}
