import type { MuteScope } from '../../lib/model/marked';
import { useSpeech } from '../controls/speech';
import { PopoverHead } from './popover-head';

interface MutedProps {
  titleId: string;
  /** As the page writes it. */
  alias: string;
  scope: MuteScope;
  onClose: () => void;
  onUndo: () => void;
}

/** Shown once words are muted: where they are, and the way back. */
export function Muted({ titleId, alias, scope, onClose, onUndo }: MutedProps) {
  const { say } = useSpeech();
  const told = `${titleId}-told`;
  return (
    <>
      <PopoverHead titleId={titleId} kind={say('mutedNow')} title={say('quoted', alias)} onClose={onClose}>
        <p class="role" id={told}>
          {say(`mute_${scope}`)}
        </p>
      </PopoverHead>
      <div class="popover-body">
        <div>
          <button type="button" class="button" data-first aria-describedby={`${titleId} ${told}`} onClick={onUndo}>
            {say('undo')}
          </button>
        </div>
      </div>
    </>
  );
}
