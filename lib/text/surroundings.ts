// What stands directly beside a match → the lists of evidence that have it, and whether it is a stranger: a word with a
// capital that no list has, so perhaps the other half of a person's name.
import { EVIDENCE_LISTS, type EvidenceList } from '../model/vocabulary';
import { IGNORED, type Letters, SPACE, UNSPACED, UPPER, WORD } from './letters';
import type { EvidenceLists } from './lexicon';

/** Units read to each side of a match, spaces beside it not counted; every phrase is shorter. */
const REACH = 40;
/** A word with one capital, and what stands on its other side. */
const NAME_AT_END = /(?<beside>\P{L})(?<name>\p{Lu}\p{Ll}\p{L}*)$/u;
const NAME_AT_START = /^(?<name>\p{Lu}\p{Ll}\p{L}*)(?<beside>\P{L})/u;
/** Stands for the end of the text; no phrase has it. */
const END = '\n';
/** In a heading every longer word has a capital, which then tells nothing. */
const RUNNING_TEXT = / \p{Ll}{5}/u;
const POSSESSIVE = "'s ";
/** Belongs to a surname, and stands before some of its forms. */
const ARTICLE = /(?<= )[ae]l[ -]?$/i;

/** Phrase → bits of the lists that have it; of those that ask for a capital, the bits are further up. */
export type Phrases = ReadonlyMap<string, number>;

/** What is known of the place of a match. */
export interface Surroundings {
  /** Bits of the lists that have a phrase right before, and right after. */
  before: number;
  after: number;
  /** The stranger right before, folded, and right after; empty where there is none. */
  strangerBefore: string;
  strangerAfter: string;
  /** Where the text before ends and the text after begins, without the spaces between. */
  from: number;
  to: number;
}

/** The bit that stands for a list. */
export function bitOf(list: EvidenceList): number {
  return 1 << EVIDENCE_LISTS.indexOf(list);
}

const OF_POSSESSIVE = bitOf('government') | bitOf('regions');

/** Where the capital of a phrase stands, if it has one: "Post", ", Texas", "'s Cup". */
export function placeOfCapital(phrase: string): number {
  return phrase.startsWith(POSSESSIVE) ? POSSESSIVE.length : phrase.search(/[^ ,-]/);
}

/** Makes one table of all lists. A phrase that is written with a capital asks for one. */
export function phrasesOf(lists: readonly EvidenceLists[]): Phrases {
  const phrases = new Map<string, number>();
  for (const one of lists) {
    EVIDENCE_LISTS.forEach((list, index) => {
      for (const phrase of one[list] ?? []) {
        const small = phrase.toLowerCase();
        const bit = 1 << (small === phrase ? index : index + EVIDENCE_LISTS.length);
        phrases.set(small, (phrases.get(small) ?? 0) | bit);
      }
    });
  }
  return phrases;
}

/** Reads the few words beside a match. `readsCapitals`: a capital tells names from other words in this language. */
export function lookAround(
  letters: Letters,
  phrases: Phrases,
  haystack: string,
  { start, end }: { start: number; end: number },
  readsCapitals: boolean,
): Surroundings {
  const isBlank = (at: number) => (letters.kind(haystack.charCodeAt(at)) & (SPACE | IGNORED)) !== 0;
  let from = start;
  let to = end;
  while (from > 0 && isBlank(from - 1)) from--;
  while (to < haystack.length && isBlank(to)) to++;
  const whole = (from <= REACH ? END : '') + read(letters, haystack, Math.max(0, from - REACH), from);
  const head = whole.replace(ARTICLE, '');
  const tail = read(letters, haystack, to, to + REACH) + (to + REACH < haystack.length ? '' : END);
  const kind = (text: string, at: number) => letters.kind(text.charCodeAt(at));
  const isWord = (text: string, at: number) => (kind(text, at) & WORD) !== 0;
  const isCut = (text: string, at: number) => !isWord(text, at) || (kind(text, at) & UNSPACED) !== 0;

  let before = 0;
  for (let at = head.length - 1; at > 0; at--) {
    if (!isWord(head, at) || !isCut(head, at - 1)) continue;
    before |= listed(phrases, head.slice(at));
  }
  let after = 0;
  const own = tail.startsWith(POSSESSIVE) ? POSSESSIVE.length : 0;
  for (let at = 1; at < tail.length; at++) {
    if (!isWord(tail, at - 1) || !isCut(tail, at)) continue;
    after |= listed(phrases, tail.slice(0, at));
    if (own !== 0) after |= listed(phrases, tail.slice(own, at)) & OF_POSSESSIVE;
  }
  const isRunning = RUNNING_TEXT.test(head) || RUNNING_TEXT.test(tail);
  /** In a heading, a word with a capital beside it may belong to anything. */
  const stranger = (found: RegExpExecArray | null, bits: number) =>
    readsCapitals && found?.groups && bits === 0 && (isRunning || found.groups.beside !== ' ')
      ? (found.groups.name as string).toLowerCase()
      : '';
  return {
    before,
    after,
    strangerBefore: from < start || head !== whole ? stranger(NAME_AT_END.exec(head), before) : '',
    strangerAfter: to > end ? stranger(NAME_AT_START.exec(tail), after) : '',
    from,
    to,
  };
}

/** The text folded, but with its capitals. */
function read(letters: Letters, haystack: string, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end && at < haystack.length; at++) {
    const unit = haystack.charCodeAt(at);
    const kind = letters.kind(unit);
    if (kind & IGNORED || (kind & SPACE && text.endsWith(' '))) continue;
    const one = String.fromCharCode(letters.fold(unit));
    text += kind & UPPER ? one.toUpperCase() : one;
  }
  return text;
}

/** Bits of the lists that have the phrase, as it is written. */
function listed(phrases: Phrases, phrase: string): number {
  const small = phrase.toLowerCase();
  const bits = phrases.get(small) ?? 0;
  const at = placeOfCapital(phrase);
  const capital = phrase[at] === small[at] ? 0 : bits >> EVIDENCE_LISTS.length;
  return (bits | capital) & ((1 << EVIDENCE_LISTS.length) - 1);
}
