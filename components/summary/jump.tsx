import { Icon } from '../controls/icon';
import { useSpeech } from '../controls/speech';

interface JumpProps {
  /** What is mentioned, for those who hear the buttons. */
  name: string;
  mentions: number;
  onJump: (direction: 1 | -1) => void;
}

/** How often something is mentioned, and the buttons that lead through the mentions. */
export function Jump({ name, mentions, onJump }: JumpProps) {
  const { say, number, counted } = useSpeech();
  const words = counted('mentions', mentions);
  return (
    <span class="jump">
      <span class="count" title={words}>
        <span aria-hidden="true">{say('times', number(mentions))}</span>
        <span class="unseen">{words}</span>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={say('previousMention', name)}
        title={say('previousMention', name)}
        onClick={() => onJump(-1)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={say('nextMention', name)}
        title={say('nextMention', name)}
        onClick={() => onJump(1)}
      >
        <Icon name="next" />
      </button>
    </span>
  );
}
