import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { useSpeech } from '../controls/speech';
import { Printing } from './printing';

interface LongListProps<Item> {
  items: readonly Item[];
  /** Shown at first; a list that is little longer is shown whole. */
  most: number;
  class?: string;
  children: (item: Item) => ComponentChildren;
}

/** A button for fewer than a third more would be a nuisance. */
const LITTLE_MORE = 4 / 3;

/** A list of which the first items are shown, and all when asked for. */
export function LongList<Item>({ items, most, class: className = 'atlas-list', children }: LongListProps<Item>) {
  const { say, number } = useSpeech();
  const isPrinting = useContext(Printing);
  const [whole, setWhole] = useState(false);
  const shown = whole || isPrinting || items.length <= most * LITTLE_MORE ? items : items.slice(0, most);
  return (
    <>
      <ul class={className}>{shown.map(children)}</ul>
      {shown.length < items.length && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {say('showAll', number(items.length))}
        </button>
      )}
    </>
  );
}
