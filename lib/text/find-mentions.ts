// Haystacks of a page + a vocabulary → mentions. The only thing of this folder that others call.
import { caseAgrees } from './case';
import { hasEvidence, type PageEvidence } from './context';
import { findMatches, type Match } from './find-matches';
import { foldText } from './letters';
import type { EvidenceLists, Lexicon, LexiconAlias } from './lexicon';
import { drain } from './steps';
import type { Vocabulary } from './vocabulary';

/** A match resolved to an actor, ceasefire or term. Offsets: UTF-16 code units of its haystack. */
export interface Mention {
  /** Index of the haystack. */
  haystack: number;
  start: number;
  end: number;
  alias: LexiconAlias;
}

interface Option {
  start: number;
  end: number;
  aliases: LexiconAlias[];
}

/** What a page holds of a vocabulary. */
export interface Findings {
  mentions: Mention[];
  /** By haystack, the numbers of the other phrases found there; one may come several times. */
  others: number[][];
}

/**
 * Finds all mentions, leftmost-longest, without overlap; exemptions win over the names inside them. Weak aliases are
 * taken only with evidence from any of the haystacks. `date` is the day of the article, `YYYY-MM-DD`: aliases that
 * were not in use then are left out; null where it is unknown.
 */
export function findMentions(vocabulary: Vocabulary, haystacks: readonly string[], date: string | null): Findings {
  return drain(findMentionsInSteps(vocabulary, haystacks, date));
}

/** The same, pausing after each haystack so that a page can breathe between. */
export function* findMentionsInSteps(
  vocabulary: Vocabulary,
  haystacks: readonly string[],
  date: string | null,
): Generator<void, Findings> {
  const { letters, lexicons, matcher } = vocabulary;
  const others: number[][] = [];
  const all: Option[][] = [];
  const named = new Set<string>();
  let onTopic = false;
  for (const haystack of haystacks) {
    const matches = findMatches(matcher, haystack);
    const found = findOptions(vocabulary, haystack, matches, date);
    all.push(found);
    others.push(matches.flatMap(({ book, number }) => (book === lexicons.length ? [number] : [])));
    for (const { alias } of choose(found, ({ strength }) => strength === 'strong')) {
      named.add(alias.ref);
      onTopic ||= alias.kind === 'term' || alias.kind === 'ceasefire';
    }
    yield;
  }
  const page: PageEvidence = { named, onTopic, lists: mergeLists(lexicons) };
  const mentions = all.flatMap((found, haystack) => {
    const text = haystacks[haystack] as string;
    const accepts = (alias: LexiconAlias, { start, end }: Option) =>
      alias.strength === 'strong' || hasEvidence(letters, page, alias, text, start, end);
    return choose(found, accepts)
      .filter(({ alias }) => alias.kind !== 'none')
      .map((mention) => ({ haystack, ...mention }));
  });
  return { mentions, others };
}

/** All places in one haystack with the aliases that fit there by case and date. */
function findOptions(
  { letters, lexicons }: Vocabulary,
  haystack: string,
  matches: readonly Match[],
  date: string | null,
): Option[] {
  const options: Option[] = [];
  for (const { start, end, book, number } of matches) {
    const aliases = lexicons[book]
      ?.aliasesOf(number, foldText(letters, haystack.slice(start, end)))
      .filter((alias) => inUse(alias, date) && caseAgrees(letters, alias.case, alias.text, haystack, start, end));
    if (aliases?.length) options.push({ start, end, aliases });
  }
  return options.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Leftmost-longest among the options in which an alias is accepted. */
function choose(
  options: Option[],
  accepts: (alias: LexiconAlias, option: Option) => boolean,
): { start: number; end: number; alias: LexiconAlias }[] {
  const chosen = [];
  let free = 0;
  for (const option of options) {
    if (option.start < free) continue;
    const alias = option.aliases.find((one) => accepts(one, option));
    if (!alias) continue;
    chosen.push({ start: option.start, end: option.end, alias });
    free = option.end;
  }
  return chosen;
}

function inUse({ since, until }: LexiconAlias, date: string | null): boolean {
  if (date === null) return true;
  return (!since || since <= date) && (!until || date.slice(0, until.length) <= until);
}

function mergeLists(lexicons: readonly Lexicon[]): EvidenceLists {
  const merge = (key: keyof EvidenceLists) => [...new Set(lexicons.flatMap(({ evidence }) => evidence[key]))];
  return { titles: merge('titles'), government: merge('government'), speaks: merge('speaks'), places: merge('places') };
}
