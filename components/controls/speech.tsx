// The words of the interface for every component below a surface: messages, dates, numbers, lists.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Say } from '../../lib/model/say';
import { type Direction, directionOf } from './direction';
import { formatDate } from './format-date';

/** Names of actors by id, for lists that the records carry as ids. */
export type Names = Readonly<Record<string, string>>;

/** What a component needs to speak the reader's language. */
export interface Speech {
  say: Say;
  /** BCP 47. */
  language: string;
  direction: Direction;
  /** A partial date in words. */
  day: (date: string) => string;
  number: (count: number) => string;
  list: (items: readonly string[]) => string;
  /** The name of an actor, or null where the surface was given none. */
  nameOf: (id: string) => string | null;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Builds the speech of one language; in right-to-left text the filled-in values are isolated. */
export function speechOf(say: Say, language: string, names: Names = {}): Speech {
  const tag = language.replace('_', '-');
  const direction = directionOf(tag);
  const isolate = (value: string) => `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}`;
  const numbers = new Intl.NumberFormat(tag);
  const lists = new Intl.ListFormat(tag, { style: 'short', type: 'unit' });
  return {
    say: direction === 'ltr' ? say : (key, ...values) => say(key, ...values.map(isolate)),
    language: tag,
    direction,
    day: (date) => formatDate(date, tag),
    number: (count) => numbers.format(count),
    list: (items) => lists.format(items),
    nameOf: (id) => names[id] ?? null,
  };
}

const SpeechContext = createContext<Speech>(speechOf((key) => key, 'en'));

interface SpeechProviderProps {
  say: Say;
  language: string;
  names?: Names | undefined;
  children: ComponentChildren;
}

/** Gives the components inside it their speech. */
export function SpeechProvider({ say, language, names, children }: SpeechProviderProps) {
  const speech = useMemo(() => speechOf(say, language, names), [say, language, names]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

/** The speech of the surface that the component stands in. */
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
