import type { MessageKey } from '../../lib/model/say';
import { useSpeech } from '../controls/speech';

/** A command that the browser has a key for, or could have. */
export interface Keyed {
  command: KeyedCommand;
  /** As the browser writes it, `Alt+Shift+Period`; empty: none. */
  keys: string;
}

const WORDS = {
  'next-mention': 'commandNext',
  'previous-mention': 'commandPrevious',
  'open-mention': 'commandOpen',
  'close-mention': 'commandClose',
  'toggle-site': 'commandToggle',
  _execute_action: 'commandSummary',
} as const satisfies Record<string, MessageKey>;
export type KeyedCommand = keyof typeof WORDS;

export const KEYED_COMMANDS = Object.keys(WORDS) as readonly KeyedCommand[];

/** Signs that the browser writes as words. */
const SIGNS: Readonly<Record<string, string>> = { Comma: ',', Period: '.' };

/** Every command with the keys that it has now. */
export function KeyList({ keyed }: { keyed: readonly Keyed[] }) {
  const { say } = useSpeech();
  return (
    <dl class="keys">
      {keyed.map(({ command, keys }) => (
        <div key={command}>
          <dt>{say(WORDS[command])}</dt>
          <dd>
            {keys === '' ? (
              <span class="quiet">{say('keyNone')}</span>
            ) : (
              <span class="key-row" dir="ltr">
                {keys.split('+').map((key) => (
                  <kbd key={key}>{SIGNS[key] ?? key}</kbd>
                ))}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
