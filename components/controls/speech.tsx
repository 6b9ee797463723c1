// The words of the interface for every component below a surface: messages, dates, numbers, lists.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { MessageKey, PluralKey, Say } from '../../lib/model/say';
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
  /** A number with its noun, in the form that the language has for it. */
  counted: (key: PluralKey, count: number) => string;
  /** A time in seconds, with its unit. */
  seconds: (count: number) => string;
  list: (items: readonly string[]) => string;
  /** A list in pieces: the items, and the words of the language between them. */
  listParts: (items: readonly string[]) => readonly { type: 'element' | 'literal'; value: string }[];
  /** The name of an actor, or null where the surface was given none. */
  nameOf: (id: string) => string | null;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT_MARK = '\u200F';
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const isolate = (value: string) => `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}`;
const isolateForeign = (value: string) => (RIGHT_TO_LEFT_LETTER.test(value) ? isolate(value) : value);

/**
 * Builds the speech of one language; values that may run against its direction are isolated. A right-to-left
 * message with values opens with a mark, or it would take the direction of none when it is itself a value.
 */
export function speechOf(say: Say, language: string, names: Names = {}): Speech {
  const tag = language.replace('_', '-');
  const direction = directionOf(tag);
  const fill = direction === 'rtl' ? isolate : isolateForeign;
  const mark = direction === 'rtl' ? RIGHT_TO_LEFT_MARK : '';
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  // A list of units has no commas in Russian and Turkish, and nothing at all between its items in Chinese.
  const lists = new Intl.ListFormat(tag, { style: 'narrow', type: 'conjunction' });
  const joined: Speech['listParts'] = (items) => lists.formatToParts(items);
  const spoken: Say = (key, ...values) => (values.length === 0 ? say(key) : mark + say(key, ...values.map(fill)));
  return {
    say: spoken,
    language: tag,
    direction,
    day: (date) => formatDate(date, tag),
    number: (count) => numbers.format(count),
    // English, which the keys are of, has fewer forms than others.
    counted: (key, count) => spoken(`${key}_${plurals.select(count)}` as MessageKey, numbers.format(count)),
    seconds: (count) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'second' }).format(count),
    // Joined before they are isolated: a language may look at the next item's first letter to choose its "and".
    list: (items) =>
      mark +
      joined(items)
        .map(({ type, value }) => (type === 'element' ? fill(value) : value))
        .join(''),
    listParts: joined,
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
