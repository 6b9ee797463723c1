import type { MutedName } from '../../lib/model/marked';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';

interface MutedListProps {
  muted: readonly MutedName[];
  onMarkAgain: (muted: MutedName) => void;
}

/** Words of the page that the reader muted, each with the way to mark it again. */
export function MutedList({ muted, onMarkAgain }: MutedListProps) {
  const { say } = useSpeech();
  if (muted.length === 0) return null;
  return (
    <section>
      <h2>{say('mutesTitle')}</h2>
      <ul class="muted">
        {muted.map((one) => (
          <li key={`${one.kind} ${one.id} ${one.alias}`}>
            <span>
              {say('quoted', one.alias)} · <Told>{one.name}</Told>
            </span>
            <button
              type="button"
              class="as-link"
              aria-label={say('markAgainNamed', one.alias)}
              onClick={() => onMarkAgain(one)}
            >
              {say('markAgain')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
