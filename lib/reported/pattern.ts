// Sequences of data/reported + the words of a sentence (words.ts) → where they match.
//
// A sequence is items with a space between: a word, a sign, `S` the actor in question, `A` the same as a subject, `M` another actor, `N` a word
// with a capital that opens no sentence, `H` one with a hyphen in it, `D` a number, `W` any word; `<name>` one of a list. Behind an item, `?` makes
// it optional, `*` lets it come up to four times, `{1,9}` that often. Before one, `~` asks for it anywhere in the
// sentence, `=` right there, without taking it, `!` for anything else there.
import { CAPITAL, OTHER, OWN, OWN_OBLIQUE } from './words';

/** Gives the sequences of a list by its name. */
export type Lists = (name: string) => readonly string[];

/** Finds sequences in one sentence. Each list is tried once a place, so the time grows with the words alone. */
export interface Matcher {
  /** The first place at which one of the sequences begins, from `from` on; -1 where none does. */
  find(sequences: readonly string[], from?: number): number;
}

/** What the matchers of one language share. */
export interface HowToMatch {
  /** Letters that are written in front of a word as part of it. */
  joined: readonly string[];
  /** Sequences taken apart; empty at first. */
  items: Map<string, Item[]>;
}

/** One item of a sequence. */
export interface Item {
  before: '' | '~' | '=' | '!';
  thing: string;
  least: number;
  most: number;
}

const MANY = 4;
const ITEM = /^([~=!]?)(.+?)(?:([?*])|\{(\d+),(\d+)\})?$/;
const SIGN = /^[#.,;:!?"()/]$/;
const TERMINALS: Readonly<Record<string, (word: string) => boolean>> = {
  S: (word) => word === OWN || word === OWN_OBLIQUE,
  A: (word) => word === OWN,
  M: (word) => word === OTHER,
  N: (word) => word.startsWith(CAPITAL),
  H: (word) => /.-./.test(word),
  D: (word) => /^\d/.test(word),
  W: (word) => !SIGN.test(word),
};

/** Takes a sequence apart. */
export function itemsOf(sequence: string): Item[] {
  return sequence.split(' ').map((written) => {
    const [, before = '', thing = '', times, least, most] = ITEM.exec(written) ?? [];
    return {
      before: before as Item['before'],
      thing,
      least: least ? Number(least) : times ? 0 : 1,
      most: most ? Number(most) : times === '*' ? MANY : 1,
    };
  });
}

/** The name of the list that an item stands for; null for a word. */
export function listIn({ thing }: Item): string | null {
  return /^<(.+)>$/.exec(thing)?.[1] ?? null;
}

export function createMatcher(words: readonly string[], lists: Lists, { joined, items }: HowToMatch): Matcher {
  const known = new Map<string, ReadonlySet<number>>();

  const once = (item: Item, at: number): Iterable<number> => {
    const list = listIn(item);
    if (list) return endsOfList(list, at);
    const word = words[at] ?? '';
    const fits = TERMINALS[item.thing]?.(word) ?? isWord(word, item.thing);
    return fits && at < words.length ? [at + 1] : [];
  };
  const isWord = (word: string, thing: string) =>
    word === thing || word === CAPITAL + thing || joined.some((one) => word === one + thing);
  const isAt = (item: Item, at: number) => [...once(item, at)].length > 0;
  const times = (item: Item, from: number): Iterable<number> => {
    if (item.before === '~') return words.some((_word, at) => isAt(item, at)) ? [from] : [];
    if (item.before) return isAt(item, from) === (item.before === '=') ? [from] : [];
    const ends = new Set(item.least === 0 ? [from] : []);
    let last = new Set([from]);
    for (let count = 1; count <= item.most && last.size > 0; count++) {
      last = new Set([...last].flatMap((at) => [...once(item, at)]));
      if (count >= item.least) for (const end of last) ends.add(end);
    }
    return ends;
  };
  const endsOf = (sequence: string, from: number): ReadonlySet<number> => {
    const read = items.get(sequence) ?? itemsOf(sequence);
    items.set(sequence, read);
    let ends = new Set([from]);
    for (const item of read) {
      ends = new Set([...ends].flatMap((at) => [...times(item, at)]));
      if (ends.size === 0) break;
    }
    return ends;
  };
  const endsOfList = (name: string, at: number): ReadonlySet<number> => {
    const key = `${name} ${at}`;
    let ends = known.get(key);
    if (!ends) {
      // A list that begins with itself finds nothing; the check of the data names it.
      known.set(key, new Set());
      ends = new Set(lists(name).flatMap((sequence) => [...endsOf(sequence, at)]));
      known.set(key, ends);
    }
    return ends;
  };
  return {
    find(sequences, from = 0) {
      for (let at = from; at < words.length; at++)
        if (sequences.some((sequence) => endsOf(sequence, at).size > 0)) return at;
      return -1;
    },
  };
}
