import type { Because } from '../../lib/model/view';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';

interface PopoverFootProps {
  because: Because | null;
  /** Day of the last check, where the card does not say it elsewhere. */
  checked?: string | undefined;
  /** Opens all that the record has on this card's subject; left out for a term. */
  onAtlas?: (() => void) | undefined;
}

/** The end of every card: the way to the atlas, why the words were marked, and what to do if wrongly. */
export function PopoverFoot({ because, checked, onAtlas }: PopoverFootProps) {
  const { say, day } = useSpeech();
  return (
    <footer class="popover-foot">
      {onAtlas !== undefined && (
        <button type="button" class="button" onClick={onAtlas}>
          {say('allPositions')}
        </button>
      )}
      {because !== null && (
        <Disclosure title={say('whyMarked')} group="popover-foot">
          <p>{say(because.strength === 'weak' ? 'whyMarkedWeak' : 'whyMarkedStrong', because.alias)}</p>
        </Disclosure>
      )}
      <Disclosure title={say('wrong')} group="popover-foot">
        <p>{say('wrongText')}</p>
      </Disclosure>
      {checked !== undefined && <p class="checked">{say('lastChecked', day(checked))}</p>}
    </footer>
  );
}
