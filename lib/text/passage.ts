// One haystack with the names that fit in it → those that are believed, leftmost-longest, and what stands beside them.
import { isAnothers, isTakenAway } from './context';
import type { Letters } from './letters';
import type { LexiconAlias } from './lexicon';
import { lookAround, type Phrases, type Surroundings } from './surroundings';

/** A place in the haystack, with the aliases that fit there by case and date. */
export interface Option {
  start: number;
  end: number;
  aliases: LexiconAlias[];
}

/** A place, and what it names. */
export interface Choice {
  start: number;
  end: number;
  alias: LexiconAlias;
}

/** How options of one haystack are judged. */
export interface Passage {
  /** The words beside an option, read once. */
  around(option: Option): Surroundings;
  /** True where the name of another actor stands beside it, with no more than an "and" or a comma between. */
  isNearby(option: Option, ref: string): boolean;
  /** Leftmost-longest of the options in which an alias is believed; `lose` is told of what is another person's name. */
  choose(believes: (alias: LexiconAlias, option: Option) => boolean, lose?: (alias: LexiconAlias) => void): Choice[];
}

/** ", and " is the longest. */
const WIDEST_GAP = 6;

/** `options` are in order of start, the longest first. `readsCapitals`: a capital tells names from other words. */
export function readPassage(
  letters: Letters,
  phrases: Phrases,
  haystack: string,
  options: readonly Option[],
  readsCapitals: boolean,
): Passage {
  const surroundings = new Map<Option, Surroundings>();
  const around = (option: Option): Surroundings => {
    const known = surroundings.get(option) ?? lookAround(letters, phrases, haystack, option, readsCapitals);
    surroundings.set(option, known);
    return known;
  };
  const byStart = new Map(options.map((option) => [option.start, option]));
  const byEnd = new Map(options.map((option) => [option.end, option]));
  const isName = (at: number, isEnd: boolean) => (isEnd ? byEnd : byStart).has(at);
  const names = (other: Option | undefined, ref: string) =>
    other?.aliases.some((one) => one.kind === 'actor' && one.strength === 'strong' && one.ref !== ref) === true;
  const joins = (from: number, to: number) => !/[.!?;:\n]/.test(haystack.slice(from, to));
  return {
    around,
    isNearby({ start, end }, ref) {
      for (let gap = 1; gap <= WIDEST_GAP; gap++) {
        if (names(byEnd.get(start - gap), ref) && joins(start - gap, start)) return true;
        if (names(byStart.get(end + gap), ref) && joins(end, end + gap)) return true;
      }
      return false;
    },
    choose(believes, lose) {
      const chosen: Choice[] = [];
      let free = 0;
      for (const option of options) {
        const { start, end, aliases } = option;
        if (start < free) continue;
        const alias = aliases.find((one) => believes(one, option));
        if (!alias) continue;
        // What is part of a longer name of something else is used up by it, with the shorter forms in it.
        free = end;
        const isActor = alias.kind === 'actor';
        if (isActor && isTakenAway(around(option))) continue;
        if (isActor && isAnothers(alias, around(option), isName)) lose?.(alias);
        else chosen.push({ start, end, alias });
      }
      return chosen;
    },
  };
}
