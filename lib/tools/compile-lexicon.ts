// Checked entries → one lexicon per language, the cues of the targets, and the ceasefire words for the topic gate.
import type { Alias } from '../model/fields';
import { type Case, EVIDENCE_LISTS, type EvidenceList, type Form } from '../model/vocabulary';
import { createLetters, foldText, type Letters, UPPER } from '../text/letters';
import type { EvidenceLists, LexiconAlias, RefKind } from '../text/lexicon';
import { byUnits, type LexiconTable, tabulate } from '../text/lexicon-table';
import { packLexicon } from '../text/pack-lexicon';
import { capitalOf } from '../text/words-beside';
import { type CueTable, packCues, type TargetCues } from '../topic/cues';
import { endOf, startOf } from '../topic/partial-date';
import { type AuthoredAlias, aliasListOf } from './aliases';
import { alsoOf } from './also';
import { inflectedForms } from './inflection/inflected';
import type { Entries } from './reading/entries';

const BASE_LANGUAGE = 'en';
const SHARED_LANGUAGE = 'mul';
const FAR_FUTURE = '9999';
const LONGEST_ABBREVIATION = 10;
/** Lists in which a capital is asked for where one is written. */
const CASED: readonly EvidenceList[] = ['before', 'after', 'regions'];
/** Lists that are only read behind a name. */
const BEHIND: readonly EvidenceList[] = ['government', 'after', 'alone'];

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
    evidenceOf(entries, letters, language),
  );
}

/** What tells the targets from each other, as written. */
export function compileCues(entries: Entries, letters = createLetters()): string {
  return packCues(letters, { targets: targetCues(entries), cues: cuesOf(entries, letters) });
}

/** The word beginnings that open the topic gate, folded; without those that begin with another one. */
export function compileStems({ terms }: Entries, letters = createLetters()): string[] {
  const stems = [...terms.values()].flatMap(({ value }) => value.stems.map((one) => foldText(letters, one)));
  return [...new Set(stems)]
    .sort(byUnits)
    .filter((one) => !stems.some((other) => other !== one && one.startsWith(other)));
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

function evidenceOf(entries: Entries, letters: Letters, language: string): EvidenceLists {
  const words = entries.evidence.get(language)?.value;
  // A title that is written with a stop ("Gen.") is also written without; what stands behind a name is read up to it.
  const ways = (one: string, list: EvidenceList) => {
    const bare = one.replace(/\.$/, '');
    return BEHIND.includes(list) ? [bare] : [one, bare];
  };
  const fold = (list: EvidenceList) => {
    const folded = (words?.[list] ?? [])
      .flatMap((one) => ways(one, list))
      .map((one) => {
        const small = foldText(letters, one);
        return CASED.includes(list) ? withCapital(letters, one, small) : small;
      });
    return [...new Set(folded)].sort(byUnits);
  };
  return Object.fromEntries(
    EVIDENCE_LISTS.map((list) => [list, fold(list)] as const).filter(([, list]) => list.length > 0),
  );
}

/** The folded phrase with the capital, if any, with which its first word is written. */
function withCapital(letters: Letters, phrase: string, folded: string): string {
  const at = capitalOf(folded);
  const isCapital = (letters.kind(phrase.charCodeAt(at)) & UPPER) !== 0;
  return isCapital ? folded.slice(0, at) + folded.charAt(at).toUpperCase() + folded.slice(at + 1) : folded;
}

function targetCues({ targets }: Entries): TargetCues[] {
  return [...targets].map(([id, { ceasefire }]) => {
    const { kind, declared, ended, ended_how, cues } = ceasefire.value;
    const last = ended ?? (ended_how === 'in_force' ? FAR_FUTURE : declared);
    return { id, kind, from: startOf(declared), to: endOf(last), actors: cues.actors };
  });
}

function cuesOf({ targets }: Entries, letters: Letters): CueTable['cues'] {
  const byForm = new Map<string, CueTable['cues'][number]>();
  [...targets.values()].forEach(({ ceasefire }, index) => {
    for (const text of ceasefire.value.cues.words) {
      const form = foldText(letters, text);
      const cue = byForm.get(form) ?? { form, text, targets: [] };
      if (!cue.targets.includes(index)) cue.targets.push(index);
      byForm.set(form, cue);
    }
  });
  return [...byForm].sort(([a], [b]) => byUnits(a, b)).map(([, cue]) => cue);
}
