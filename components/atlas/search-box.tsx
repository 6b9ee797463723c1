import { useRef, useState } from 'preact/hooks';
import type { Found, SearchAnswer } from './found';
import { SearchField } from './search-field';
import { useWays } from './ways';

const NOTHING: SearchAnswer = { found: [], total: 0 };

/** The search over everything, answered while one types; what is chosen is gone to. */
export function SearchBox({ onSearch }: { onSearch: (typed: string) => Promise<SearchAnswer> }) {
  const ways = useWays();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [active, setActive] = useState(0);
  const latest = useRef('');
  const type = async (text: string) => {
    latest.current = text;
    setTyped(text);
    const next = text.trim() === '' ? null : await onSearch(text).catch(() => NOTHING);
    // The reader has typed on.
    if (latest.current !== text) return;
    setAnswer(next);
    setActive(0);
  };
  const choose = ({ kind, id }: Found) => {
    latest.current = '';
    setTyped('');
    setAnswer(null);
    ways.go(ways[kind](id));
  };
  return (
    <SearchField
      typed={typed}
      answer={answer}
      active={active}
      onType={(text) => void type(text)}
      onActive={setActive}
      onClose={() => setAnswer(null)}
      onChoose={choose}
    />
  );
}
