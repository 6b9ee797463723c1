// One haystack → what it holds as far as it can be told alone, and what of it is believed on a page.
import { caseAgrees } from './case';
import { hasEvidence, isOfPeople, NEEDED_IN_DOUBT, type PageEvidence } from './context';
import { findMatches } from './find-matches';
import { foldText } from './letters';
import type { LexiconAlias } from './lexicon';
import { around, chooseIn, type Option, type Passage } from './passage';
import type { Vocabulary } from './vocabulary';
import type { Match } from './ways';
import { goesOn } from './word-boundary';

/** A match resolved to an actor, ceasefire or term. Offsets: UTF-16 code units of its haystack. */
export interface Judged {
  start: number;
  end: number;
  alias: LexiconAlias;
  /** False for an adjective or a people that nothing official stands beside: it is found, and not for marking. */
  shown: boolean;
  /** Other ceasefires that the same words name: "Gaza ceasefire" is the name of each that there was. */
  shared?: string[];
}

/** What all haystacks of a page together are evidence of. */
export interface Page extends PageEvidence {
  /** Aliases that are seen to name something else. */
  doubted: ReadonlySet<LexiconAlias>;
}

/** A haystack as it reads without its page, which it is evidence for. */
export interface ReadHaystack {
  passage: Passage;
  /** The numbers of the other phrases found there; one may come several times. */
  others: readonly number[];
  /** What strong aliases name. */
  strong: readonly LexiconAlias[];
  /** Aliases that are seen to name something else. */
  doubts: ReadonlySet<LexiconAlias>;
  /** Aliases in the places that names take, of whatever strength. */
  forms: readonly LexiconAlias[];
  /** Those that are believed on some pages only. */
  open: readonly LexiconAlias[];
}

const NONE: readonly never[] = [];
/** Most haystacks hold nothing; what stands for them all is never changed. */
const NOTHING: ReadHaystack = {
  passage: { haystack: '', options: [], named: new Set() },
  ...{ others: NONE, strong: NONE, doubts: new Set(), forms: NONE, open: NONE },
};

/** Reads a haystack; aliases that were not in use on the day are left out. */
export function readHaystack(vocabulary: Vocabulary, haystack: string, date: string | null): ReadHaystack {
  const { lexicons, matcher } = vocabulary;
  const matches = findMatches(matcher, haystack);
  if (matches.length === 0) return NOTHING;
  const doubts = new Set<LexiconAlias>();
  const options = findOptions(vocabulary, haystack, matches, date, doubts);
  const passage: Passage = { haystack, options, named: new Set() };
  const numbers = matches.flatMap(({ book, number }) => (book >= lexicons.length ? [number] : []));
  const others = numbers.length > 0 ? numbers : NONE;
  if (options.length === 0) return { ...NOTHING, others };
  // What names something else as well is judged even where it is weak: it may show that it does so on this page.
  const chosen = chooseIn(vocabulary, passage, ({ needs, also }) => !needs || !!also, doubts);
  const strong = chosen.flatMap(({ alias }) => (alias.needs ? [] : [alias]));
  for (const { kind, ref } of strong) if (kind === 'actor') passage.named.add(ref);
  const open = options.flatMap(({ aliases }) => aliases.filter(({ needs, also }) => needs || also));
  return { passage, others, strong, doubts, forms: formsIn(passage), open };
}

/** What is believed of a haystack on its page, leftmost-longest. */
export function judge(vocabulary: Vocabulary, page: Page, { passage }: ReadHaystack): readonly Judged[] {
  if (passage.options.length === 0) return NONE;
  const isBacked = (alias: LexiconAlias, option: Option) => {
    const needs = page.doubted.has(alias) ? NEEDED_IN_DOUBT : alias.needs;
    return !needs || hasEvidence(page, passage.named, needs, alias.ref, () => around(vocabulary, passage, option));
  };
  return chooseIn(vocabulary, passage, (alias, option) => isOfPeople(alias) || isBacked(alias, option))
    .filter(({ alias }) => alias.kind !== 'none')
    .map(({ option, alias }) => ({
      start: option.start,
      end: option.end,
      alias,
      shown: !isOfPeople(alias) || isBacked(alias, option),
      ...(alias.kind === 'ceasefire' && {
        shared: option.aliases.filter((one) => one !== alias && isBacked(one, option)).map(({ ref }) => ref),
      }),
    }));
}

/** All places in one haystack with the aliases that fit there by case and date. */
function findOptions(
  { letters, lexicons }: Vocabulary,
  haystack: string,
  matches: readonly Match[],
  date: string | null,
  doubted: Set<LexiconAlias>,
): Option[] {
  const options: Option[] = [];
  for (const { start, end, book, number } of matches) {
    const aliases = lexicons[book]
      ?.aliasesOf(number, foldText(letters, haystack.slice(start, end)))
      .filter((alias) => inUse(alias, date) && caseAgrees(letters, alias.case, alias.text, haystack, start, end))
      .filter(({ form }) => form !== 'demonym' || !goesOn(haystack, end));
    // On a page in another language, which has a name of its own for the state, the English one is that of a place.
    if (book < lexicons.length - 1)
      for (const alias of aliases ?? []) if (!alias.needs && alias.also?.includes('place')) doubted.add(alias);
    if (aliases?.length) options.push({ start, end, aliases });
  }
  // Of what several languages know in one place, a strong name comes first: French "Argentine" is no English adjective.
  return options.sort((a, b) => a.start - b.start || b.end - a.end || Number(isWeak(a)) - Number(isWeak(b)));
}

function isWeak({ aliases }: Option): boolean {
  return aliases.every(({ needs }) => needs);
}

function formsIn({ options }: Passage): LexiconAlias[] {
  let free = 0;
  return options.flatMap(({ start, end, aliases }) => {
    if (start < free) return [];
    free = end;
    return aliases;
  });
}

function inUse({ since, until }: LexiconAlias, date: string | null): boolean {
  if (date === null) return true;
  return (!since || since <= date) && (!until || date.slice(0, until.length) <= until);
}
