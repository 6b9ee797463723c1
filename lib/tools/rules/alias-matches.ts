// Every strong alias is found by the matcher itself, and names what it stands under. The forms of a language are run as
// a page in it, with all lexicons that such a page is given.
import { findMentions, type Mention } from '../../text/find-mentions';
import { foldText, type Letters } from '../../text/letters';
import type { Lexicon } from '../../text/lexicon';
import { packPhrases } from '../../text/pack-phrases';
import { createVocabulary } from '../../text/vocabulary';
import { packWords } from '../../text/words-beside';
import { endOf, startOf } from '../../topic/partial-date';
import type { AuthoredAlias } from '../aliases';
import { dictionaryForms, lexiconTable } from '../compile-lexicon';
import type { Entries } from '../reading/entries';
import type { Problem } from '../reading/problem';
import type { Rule } from './rule';

const BASE = 'en';

export const aliasMatches: Rule = (entries, { letters, aliases }) => {
  const dictionary = (language: string) => dictionaryOf(letters, entries, language, aliases);
  const base = dictionary(BASE);
  const strong = aliases.filter(({ alias }) => alias.strength === 'strong' && isEverInUse(alias));
  const exempted = exemptionFiles(aliases, letters);
  const byLanguage = groupBy(strong, ({ alias }) => (alias.lang === 'mul' ? BASE : alias.lang));
  return [...byLanguage].flatMap(([language, ofLanguage]) => {
    const lexicons = language === BASE ? [base] : [base, dictionary(language)];
    const vocabulary = createVocabulary(letters, lexicons);
    return [...groupBy(ofLanguage, dayOf)].flatMap(([date, ofDay]) => {
      const pages = ofDay.map(({ alias }) => alias.text);
      const found = groupBy(findMentions(vocabulary, pages, date).mentions, ({ haystack }) => haystack);
      return ofDay.flatMap((one, index) => judge(one, found.get(index) ?? [], exempted.get(one.folded)));
    });
  });
};

/** The lexicon of a language with its dictionary forms alone, as a page opens it. */
function dictionaryOf(
  letters: Letters,
  entries: Entries,
  language: string,
  aliases: readonly AuthoredAlias[],
): Lexicon {
  const table = lexiconTable(letters, entries, language, dictionaryForms(aliases, language));
  // Capitals are left to the rule of each alias.
  const phrases = table.forms.map((form, number) => ({ form, capital: false, number }));
  return {
    language,
    words: packWords(letters, table.evidence),
    phrases: packPhrases(letters, phrases),
    aliasesOf: (number) => table.aliases[number] ?? [],
  };
}

function judge(one: AuthoredAlias, mentions: readonly Mention[], exemptedIn: string | undefined): Problem[] {
  const { alias, entry, path, kind, id } = one;
  const problem = (message: string, mend: string) => [entry.problem(path, 'alias-matches', message, mend)];
  const whole = mentions.find(({ start, end }) => start === 0 && end === alias.text.length);
  const lost = `the matcher does not find "${alias.text}" in itself`;
  if (!whole && exemptedIn !== undefined)
    return problem(
      `${lost}: it is an exemption in ${exemptedIn}`,
      'give the form "lang: mul", or remove the exemption',
    );
  if (!whole) {
    const seen = mentions.map(({ start, end }) => `"${alias.text.slice(start, end)}"`).join(', ') || 'nothing';
    return problem(`${lost}, but ${seen}`, 'begin and end it with a letter');
  }
  // In its time, a ceasefire's name may be a term's too.
  const maySwallow = whole.alias.kind === 'ceasefire' && kind === 'term';
  if (whole.alias.ref === id || maySwallow) return [];
  return problem(
    `on a page, "${alias.text}" names ${whole.alias.ref}, not ${id}`,
    'make one of the two weak, or remove it',
  );
}

/** Folded exemption → the file it stands in. */
function exemptionFiles(aliases: readonly AuthoredAlias[], letters: Letters): Map<string, string> {
  return new Map(
    aliases.flatMap(({ alias, entry }) =>
      (alias.except ?? []).map((phrase) => [foldText(letters, phrase), entry.file] as const),
    ),
  );
}

/** That one is not is told by the rule of dates. */
function isEverInUse({ since, until }: AuthoredAlias['alias']): boolean {
  return since === undefined || until === undefined || startOf(since) <= endOf(until);
}

/** A day on which the alias is in use. */
function dayOf({ alias: { since, until } }: AuthoredAlias): string | null {
  if (since !== undefined) return startOf(since);
  return until === undefined ? null : endOf(until);
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
