// Haystacks of a page + a vocabulary → mentions. The only thing of this folder that others call.
import { caseAgrees } from './case';
import { hasEvidence, isOfPeople, NEEDED_IN_DOUBT } from './context';
import { findMatches } from './find-matches';
import { foldText } from './letters';
import type { LexiconAlias } from './lexicon';
import { around, chooseIn, type Option, type Passage } from './passage';
import { drain } from './steps';
import type { Vocabulary } from './vocabulary';
import type { Match } from './ways';
import { goesOn } from './word-boundary';

/** A match resolved to an actor, ceasefire or term. Offsets: UTF-16 code units of its haystack. */
export interface Mention {
  /** Index of the haystack. */
  haystack: number;
  start: number;
  end: number;
  alias: LexiconAlias;
  /** False for an adjective or a people that nothing official stands beside: it is found, and not for marking. */
  shown: boolean;
  /** Other ceasefires that the same words name: "Gaza ceasefire" is the name of each that there was. */
  shared?: string[];
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
  const { lexicons, matcher } = vocabulary;
  const others: number[][] = [];
  const passages: Passage[] = [];
  const page = { named: new Set<string>(), variously: new Set<string>(), onTopic: false };
  const forms = new Map<string, string>();
  const doubted = new Set<LexiconAlias>();
  for (const haystack of haystacks) {
    const matches = findMatches(matcher, haystack);
    const passage: Passage = {
      haystack,
      options: findOptions(vocabulary, haystack, matches, date, doubted),
      named: new Set(),
    };
    passages.push(passage);
    others.push(matches.flatMap(({ book, number }) => (book === lexicons.length ? [number] : [])));
    noteForms(passage, forms, page.variously);
    // What names something else as well is judged even where it is weak: it may show that it does so on this page.
    for (const { alias } of chooseIn(vocabulary, passage, ({ needs, also }) => !needs || !!also, doubted)) {
      if (alias.needs) continue;
      page.named.add(alias.ref);
      if (alias.kind === 'actor') passage.named.add(alias.ref);
      page.onTopic ||= alias.kind === 'term' || alias.kind === 'ceasefire';
    }
    yield;
  }
  const mentions = passages.flatMap((passage, haystack) => {
    const isBacked = (alias: LexiconAlias, option: Option) => {
      const needs = doubted.has(alias) ? NEEDED_IN_DOUBT : alias.needs;
      return !needs || hasEvidence(page, passage.named, needs, alias.ref, () => around(vocabulary, passage, option));
    };
    return chooseIn(vocabulary, passage, (alias, option) => isOfPeople(alias) || isBacked(alias, option))
      .filter(({ alias }) => alias.kind !== 'none')
      .map(({ option, alias }) => ({
        haystack,
        start: option.start,
        end: option.end,
        alias,
        shown: !isOfPeople(alias) || isBacked(alias, option),
        ...(alias.kind === 'ceasefire' && {
          shared: option.aliases.filter((one) => one !== alias && isBacked(one, option)).map(({ ref }) => ref),
        }),
      }));
  });
  return { mentions, others };
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

/** Notes which refs come in two different forms, of whatever strength; `forms` keeps one of each. */
function noteForms({ options }: Passage, forms: Map<string, string>, variously: Set<string>): void {
  let free = 0;
  for (const { start, end, aliases } of options) {
    if (start < free) continue;
    free = end;
    for (const { ref, text } of aliases) {
      if ((forms.get(ref) ?? text) !== text) variously.add(ref);
      forms.set(ref, text);
    }
  }
}

function inUse({ since, until }: LexiconAlias, date: string | null): boolean {
  if (date === null) return true;
  return (!since || since <= date) && (!until || date.slice(0, until.length) <= until);
}
