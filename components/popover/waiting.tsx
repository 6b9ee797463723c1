import { useSpeech } from '../controls/speech';
import { PopoverHead } from './popover-head';

interface WaitingProps {
  titleId: string;
  onClose: () => void;
}

/** Shown while the record is fetched. */
export function Waiting({ titleId, onClose }: WaitingProps) {
  const { say } = useSpeech();
  return (
    <>
      <PopoverHead titleId={titleId} title={say('loadingTitle')} onClose={onClose} />
      <div class="popover-body waiting" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </>
  );
}

/** Shown when the record could not be fetched: says why and what to do. */
export function Failed({ titleId, text, onClose }: WaitingProps & { text: string }) {
  const { say } = useSpeech();
  return (
    <>
      <PopoverHead titleId={titleId} title={say('errorTitle')} onClose={onClose} />
      <div class="popover-body" role="alert">
        <p>{text}</p>
      </div>
    </>
  );
}
