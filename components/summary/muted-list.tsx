import { useId } from 'preact/hooks';
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
  const id = useId();
  if (muted.length === 0) return null;
  return (
    <section>
      <h2>{say('mutesTitle')}</h2>
      <ul class="muted">
        {muted.map((one, place) => (
          <li key={`${one.kind} ${one.id} ${one.alias}`}>
            <span id={`${id}-words-${place}`}>
              {say('quoted', one.alias)} · <Told>{one.name}</Told>
            </span>
            <button
              type="button"
              class="as-link"
              id={`${id}-again-${place}`}
              aria-labelledby={`${id}-again-${place} ${id}-words-${place}`}
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
