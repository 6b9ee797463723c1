// A second matcher, made from the meaning of matching alone: every name is tried at every place. It is slow and has no
// code in common with lib/text; where the two differ, one of them is wrong.
import type { FoundForm, FoundName, LexiconAlias } from '../bench/matcher/ours';
import { createNaiveLetters, type NaiveLetter } from './naive-letters';

type LetterOf = (unit: string) => NaiveLetter;

/** A text as matching sees it: without unseen units, a run of spaces as one. */
interface Seen {
  letters: NaiveLetter[];
  /** Where each of them stands in the text. */
  places: number[];
  folded: string;
}

interface Name extends Seen {
  alias: LexiconAlias;
}

/** A name at the place where it begins among what is seen. */
interface Place {
  name: Name;
  first: number;
}

export interface NaiveFindings {
  /** All matches of a name that fits by case, in order of start, then of end; each form once. */
  forms: FoundForm[];
  /** Leftmost-longest, exemptions applied. */
  names: FoundName[];
}

const MOST_PREFIXES = 3;
const SHORT = 3;
/** Of two meanings of one form the earlier one is taken, and any before an exemption. */
const KINDS = ['ceasefire', 'actor', 'term', 'none'];

/** @param letter may be shared between matchers, so that Unicode is asked once about each unit. */
export function createNaiveMatcher(
  aliases: readonly LexiconAlias[],
  letter: LetterOf = createNaiveLetters(),
): (haystack: string) => NaiveFindings {
  const names = aliases.map((alias): Name => ({ alias, ...see(letter, alias.text) }));
  const stretch = (haystack: string, seen: Seen, { name, first }: Place) => {
    let end = (seen.places[first + name.folded.length - 1] as number) + 1;
    while (end < haystack.length && letter(haystack.charAt(end)).mark) end++;
    return { start: seen.places[first] as number, end };
  };
  return (haystack) => {
    const seen = see(letter, haystack);
    const places = fitting(names, seen);
    const found = places.map((place) => ({ ...stretch(haystack, seen, place), form: place.name.folded }));
    const once = new Map(found.map((one) => [`${one.start} ${one.form}`, one]));
    return {
      forms: [...once.values()].sort((a, b) => a.start - b.start || a.end - b.end),
      names: choose(places).flatMap((place) => {
        const { kind, ref } = place.name.alias;
        return kind === 'none' ? [] : [{ ...stretch(haystack, seen, place), kind, ref }];
      }),
    };
  };
}

function see(letter: LetterOf, text: string): Seen {
  const seen: Seen = { letters: [], places: [], folded: '' };
  for (let at = 0; at < text.length; at++) {
    const one = letter(text.charAt(at));
    if (one.unseen || (one.space && seen.letters.at(-1)?.space)) continue;
    seen.letters.push(one);
    seen.places.push(at);
    seen.folded += one.fold;
  }
  return seen;
}

/** Where each name stands between boundaries, written as its case rule asks. */
function fitting(names: readonly Name[], seen: Seen): Place[] {
  const { letters, folded } = seen;
  const places: Place[] = [];
  for (let first = 0; first < letters.length; first++) {
    for (const name of names) {
      if (!folded.startsWith(name.folded, first)) continue;
      const place = { name, first };
      const last = first + name.folded.length - 1;
      if (mayBegin(letters, first) && mayEnd(letters, last) && caseFits(place, seen)) places.push(place);
    }
  }
  return places;
}

function mayBegin(letters: readonly NaiveLetter[], first: number): boolean {
  if (!letters[first]?.word) return false;
  if (letters[first]?.unspaced || beginsWord(letters, first)) return true;
  for (let many = 1; many <= MOST_PREFIXES; many++) {
    if (!letters[first - many]?.prefix) return false;
    if (beginsWord(letters, first - many)) return true;
  }
  return false;
}

/** No letter before, no `@`, and no host name that goes on here ("news.russia", but not "it ended.Russia"). */
function beginsWord(letters: readonly NaiveLetter[], first: number): boolean {
  const before = letters[first - 1];
  if (before === undefined || before.unspaced) return true;
  if (before.word || before.unit === '@') return false;
  const isHost = /[a-z0-9]/.test(letters[first - 2]?.unit ?? '') && !/[A-Z]/.test(letters[first]?.unit ?? '');
  return !(before.unit === '.' && isHost);
}

/** No letter behind, no `@`, and no stop with a small letter or a digit right after it ("russia.com"). */
function mayEnd(letters: readonly NaiveLetter[], last: number): boolean {
  const after = letters[last + 1];
  if (after === undefined || after.unspaced || letters[last]?.unspaced) return true;
  if (after.word || after.unit === '@') return false;
  return !(after.unit === '.' && letters[last + 2]?.word && letters[last + 2]?.hostLike);
}

function caseFits({ name, first }: Place, seen: Seen): boolean {
  const rule = name.alias.case;
  if (rule === 'any') return true;
  const isUpper = (index: number) => seen.letters[first + index]?.upper === true;
  if (rule === 'name') return name.letters.every(({ upper }, index) => !upper || isUpper(index));
  const agrees = name.letters.every(({ upper }, index) => upper === isUpper(index));
  return agrees && !(name.letters.length <= SHORT && isShouted(seen));
}

/** More capitals than a short abbreviation has, and no small letter. */
function isShouted({ letters }: Seen): boolean {
  return !letters.some(({ lower }) => lower) && letters.filter(({ upper }) => upper).length > SHORT;
}

/** The leftmost, of these the longest, of these the first by meaning; then on behind it. */
function choose(places: Place[]): Place[] {
  const inOrder = places.sort(
    (a, b) => a.first - b.first || b.name.folded.length - a.name.folded.length || byMeaning(a.name.alias, b.name.alias),
  );
  const chosen: Place[] = [];
  let free = 0;
  for (const place of inOrder) {
    if (place.first < free) continue;
    chosen.push(place);
    free = place.first + place.name.folded.length;
  }
  return chosen;
}

function byMeaning(a: LexiconAlias, b: LexiconAlias): number {
  const kinds = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
  return kinds !== 0 ? kinds : a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0;
}
