import type { ComponentChildren } from 'preact';
import { Icon } from '../controls/icon';
import { useSpeech } from '../controls/speech';

interface PopoverHeadProps {
  titleId: string;
  title: ComponentChildren;
  /** A line over the title: what kind of thing it is. */
  kind?: string;
  onClose: () => void;
  /** Lines under the title. */
  children?: ComponentChildren;
}

/** The part of a card that stays in sight: the name, what it is, and the way out. */
export function PopoverHead({ titleId, title, kind, onClose, children }: PopoverHeadProps) {
  const { say } = useSpeech();
  return (
    <header class="popover-head">
      <div class="popover-names">
        {kind !== undefined && <p class="kind">{kind}</p>}
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
      <button type="button" class="icon-button" aria-label={say('close')} title={say('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}
