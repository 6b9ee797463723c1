import { useSpeech } from '../controls/speech';
import { type Keyed, KeyList } from '../keys/key-list';
import { Section } from './section';

interface KeyboardProps {
  keyed: readonly Keyed[];
  /** Address of the browser's own page of keys, which no link may lead to. */
  keysPage: string;
  /** Opens that page. */
  onKeys: () => void;
}

/** What can be done without a pointer, and with which keys. */
export function Keyboard({ keyed, keysPage, onKeys }: KeyboardProps) {
  const { say } = useSpeech();
  return (
    <Section title={say('keyboardTitle')} text={say('keyboardText')}>
      <KeyList keyed={keyed} />
      <p>{say('keyboardEscape')}</p>
      <div>
        <button type="button" class="button" onClick={onKeys}>
          {say('keyboardChange')}
        </button>
      </div>
      <p class="quiet">{say('keyboardChangeText', keysPage)}</p>
    </Section>
  );
}
