// Haystacks of a page + lexicons → mentions. The only thing of this folder that others call.
import { caseAgrees } from './case';
import { hasEvidence, type PageEvidence } from './context';
import { findMatches } from './find-matches';
import { createLetters, type Letters } from './letters';
import type { EvidenceLists, Lexicon, LexiconAlias } from './lexicon';
import { drain } from './steps';

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

export interface FindOptions {
  /** Day of the article, `YYYY-MM-DD`: aliases that were not in use then are left out. Null: unknown. */
  date: string | null;
  /** Tables of code units from an earlier call, to save their making. */
  letters?: Letters;
}

/**
 * Finds all mentions, leftmost-longest, without overlap; exemptions win over the names inside them.
 * Weak aliases are taken only with evidence from any of the haystacks.
 */
export function findMentions(lexicons: Lexicon[], haystacks: string[], options: FindOptions): Mention[] {
  return drain(findMentionsInSteps(lexicons, haystacks, options));
}

/** The same, pausing after each haystack so that a page can breathe between. */
export function* findMentionsInSteps(
  lexicons: Lexicon[],
  haystacks: string[],
  options: FindOptions,
): Generator<void, Mention[]> {
  const letters = options.letters ?? createLetters();
  const all: Option[][] = [];
  const named = new Set<string>();
  let onTopic = false;
  for (const haystack of haystacks) {
    const found = findOptions(letters, lexicons, haystack, options.date);
    all.push(found);
    for (const { alias } of choose(found, ({ strength }) => strength === 'strong')) {
      named.add(alias.ref);
      onTopic ||= alias.kind === 'term' || alias.kind === 'ceasefire';
    }
    yield;
  }
  const page: PageEvidence = { named, onTopic, lists: mergeLists(lexicons) };
  return all.flatMap((found, haystack) => {
    const text = haystacks[haystack] as string;
    const accepts = (alias: LexiconAlias, { start, end }: Option) =>
      alias.strength === 'strong' || hasEvidence(letters, page, alias, text, start, end);
    return choose(found, accepts)
      .filter(({ alias }) => alias.kind !== 'none')
      .map((mention) => ({ haystack, ...mention }));
  });
}

/** All places in one haystack with the aliases that fit there by case and date. */
function findOptions(letters: Letters, lexicons: Lexicon[], haystack: string, date: string | null): Option[] {
  const options: Option[] = [];
  for (const { trie, aliasesOf } of lexicons) {
    for (const { start, end, pattern } of findMatches(letters, trie, haystack)) {
      const aliases = aliasesOf(pattern).filter(
        (alias) => inUse(alias, date) && caseAgrees(letters, alias.case, alias.text, haystack, start, end),
      );
      if (aliases.length > 0) options.push({ start, end, aliases });
    }
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

function mergeLists(lexicons: Lexicon[]): EvidenceLists {
  const merge = (key: keyof EvidenceLists) => [...new Set(lexicons.flatMap(({ evidence }) => evidence[key]))];
  return { titles: merge('titles'), government: merge('government'), speaks: merge('speaks'), places: merge('places') };
}
