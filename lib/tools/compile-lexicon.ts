// Checked entries → one lexicon per language.
import type { Alias } from '../model/fields';
import type { Case, Form } from '../model/vocabulary';
import type { Letters } from '../text/letters';
import type { LexiconAlias, RefKind } from '../text/lexicon';
import { type LexiconTable, tabulate } from '../text/lexicon-table';
import { packLexicon } from '../text/pack-lexicon';
import { type AuthoredAlias, aliasListOf } from './aliases';
import { alsoOf } from './also';
import { evidenceLists } from './evidence-lists';
import { inflectedForms } from './inflection/inflected';
import type { Entries } from './reading/entries';

const BASE_LANGUAGE = 'en';
const SHARED_LANGUAGE = 'mul';
const LONGEST_ABBREVIATION = 10;

/** Languages that get a lexicon: those of any alias. English carries the forms shared by all languages. */
export function lexiconLanguages(aliases: readonly AuthoredAlias[]): string[] {
  const languages = aliases.map(({ alias }) => alias.lang);
  return [...new Set([BASE_LANGUAGE, ...languages])].filter((one) => one !== SHARED_LANGUAGE).sort();
}

/** The lexicon of one language, as written. Whoever compiles several lists the aliases once. */
export function compileLexicon(entries: Entries, language: string, list = aliasListOf(entries)): string {
  const { letters, aliases } = list;
  const own = dictionaryForms(aliases, language);
  const shared = language === BASE_LANGUAGE ? [] : aliases.filter(({ alias }) => alias.lang === SHARED_LANGUAGE);
  const inflected = inflectedForms(letters, entries, language, [...own, ...shared]);
  return packLexicon(letters, lexiconTable(letters, entries, language, [...own, ...inflected]));
}

/** The aliases that the lexicon of a language holds as they are authored. */
export function dictionaryForms(aliases: readonly AuthoredAlias[], language: string): AuthoredAlias[] {
  return aliases.filter(
    ({ alias: { lang } }) => lang === language || (language === BASE_LANGUAGE && lang === SHARED_LANGUAGE),
  );
}

/** Every form of one language, with what it may name. */
export function lexiconTable(
  letters: Letters,
  entries: Entries,
  language: string,
  aliases: readonly AuthoredAlias[],
): LexiconTable {
  return tabulate(
    letters,
    language,
    aliases.flatMap((one) => expand(letters, one)),
    evidenceLists(entries, letters, language),
  );
}

/** An alias as the matcher takes it, and the exemptions that stand beside it. */
function expand(letters: Letters, authored: AuthoredAlias): LexiconAlias[] {
  const { kind, id, alias } = authored;
  const { text, strength, needs, since, until, except = [] } = alias;
  const rule = alias.case ?? defaultCase(kind);
  return [
    {
      kind,
      ref: id,
      text,
      strength,
      case: rule,
      form: formOf(kind, alias),
      needs,
      since,
      until,
      also: alsoOf(letters, authored),
    },
    ...except.map(exemption),
  ];
}

/** As authored; else told from what the alias asks for and how it is written. */
function formOf(kind: RefKind, { form, text, needs, case: rule }: Alias): Form {
  if (form !== undefined) return form;
  if (kind === 'actor' && needs?.join() === 'government') return 'adjective';
  if (kind === 'actor' && needs?.join() === 'speaks') return 'metonym';
  if (kind === 'actor' && needs?.includes('title')) return 'surname';
  return rule === 'exact' && text.length <= LONGEST_ABBREVIATION && text === text.toUpperCase()
    ? 'abbreviation'
    : 'name';
}

function defaultCase(kind: RefKind): Case {
  return kind === 'actor' ? 'name' : 'any';
}

function exemption(text: string): LexiconAlias {
  return { kind: 'none', ref: '', text, strength: 'strong', case: 'any', form: 'name' };
}
