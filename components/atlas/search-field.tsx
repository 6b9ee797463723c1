// The combobox of the ARIA Authoring Practices, with a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
import { useId } from 'preact/hooks';
import { useSpeech } from '../controls/speech';
import type { Found, SearchAnswer } from './found';
import { SearchList } from './search-list';

interface SearchFieldProps {
  typed: string;
  /** Null while the list is closed. */
  answer: SearchAnswer | null;
  /** The place in the list that Enter chooses. */
  active: number;
  onType: (text: string) => void;
  onActive: (place: number) => void;
  onClose: () => void;
  onChoose: (found: Found) => void;
}

/** The field and, below it, what is found. Escape closes the list, and then empties the field. */
export function SearchField({ typed, answer, active, onType, onActive, onClose, onChoose }: SearchFieldProps) {
  const { say, number } = useSpeech();
  const id = useId();
  const found = answer?.found ?? [];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chosen = found[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) onActive((active + step + found.length) % found.length);
    else if (step !== undefined && typed !== '') onType(typed);
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key === 'Escape' && answer) onClose();
    else if (event.key === 'Escape' && typed !== '') onType('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="atlas-search">
      <label for={id} class="unseen">
        {say('searchLabel')}
      </label>
      <input
        id={id}
        role="combobox"
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={say('searchHint')}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={onClose}
      />
      <SearchList id={id} typed={typed} answer={answer} active={active} onActive={onActive} onChoose={onChoose} />
      <p class="unseen" role="status">
        {answer !== null && (found.length > 0 ? say('searchTotal', number(answer.total)) : say('searchNone', typed))}
      </p>
    </search>
  );
}
