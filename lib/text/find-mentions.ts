// Haystacks of a page + lexicons → mentions. The only thing of this folder that others call.
import { caseAgrees } from './case';
import { hasEvidence, NEEDED_IN_DOUBT } from './context';
import { findMatches } from './find-matches';
import { createLetters, type Letters } from './letters';
import type { Lexicon, LexiconAlias } from './lexicon';
import { type Option, type Passage, readPassage } from './passage';
import { drain } from './steps';
import { phrasesOf } from './surroundings';

/** A match resolved to an actor, ceasefire or term. Offsets: UTF-16 code units of its haystack. */
export interface Mention {
  /** Index of the haystack. */
  haystack: number;
  start: number;
  end: number;
  alias: LexiconAlias;
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
  const phrases = phrasesOf(lexicons.map(({ evidence }) => evidence));
  // Where the language of the page has no openers, a capital tells nothing.
  const readsCapitals = (lexicons.at(-1)?.evidence.openers ?? []).length > 0;
  const passages: Passage[] = [];
  const page = { named: new Set<string>(), variously: new Set<string>(), onTopic: false };
  const firstForms = new Map<string, string>();
  const doubted = new Set<string>();
  for (const haystack of haystacks) {
    const found = findOptions(letters, lexicons, haystack, options.date);
    const passage = readPassage(letters, phrases, haystack, found, readsCapitals);
    passages.push(passage);
    for (const { ref, text } of found.flatMap(({ aliases }) => aliases)) {
      if ((firstForms.get(ref) ?? text) !== text) page.variously.add(ref);
      firstForms.set(ref, text);
    }
    const lose = (alias: LexiconAlias) => doubted.add(keyOf(alias));
    for (const { alias } of passage.choose(({ strength }) => strength === 'strong', lose)) {
      page.named.add(alias.ref);
      page.onTopic ||= alias.kind === 'term' || alias.kind === 'ceasefire';
    }
    yield;
  }
  return passages.flatMap((passage, haystack) => {
    const believes = (alias: LexiconAlias, option: Option) => {
      const needs = alias.needs ?? (doubted.has(keyOf(alias)) ? NEEDED_IN_DOUBT : null);
      const isNearby = () => passage.isNearby(option, alias.ref);
      return needs === null || hasEvidence(page, needs, alias.ref, () => passage.around(option), isNearby);
    };
    return passage
      .choose(believes)
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

/** One form of one thing. */
function keyOf({ ref, text }: LexiconAlias): string {
  return `${ref} ${text}`;
}

function inUse({ since, until }: LexiconAlias, date: string | null): boolean {
  if (date === null) return true;
  return (!since || since <= date) && (!until || date.slice(0, until.length) <= until);
}
