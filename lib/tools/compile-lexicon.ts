// Checked entries → one lexicon per language, and the ceasefire words for the topic gate.
import type { Case } from '../model/vocabulary';
import { buildTrie } from '../text/build-trie';
import { createLetters, foldText, type Letters } from '../text/letters';
import {
  type Cue,
  type EvidenceLists,
  type Lexicon,
  type LexiconAlias,
  packLexicon,
  type RefKind,
  type TargetCues,
} from '../text/lexicon';
import { type AuthoredAlias, listAliases } from './aliases';
import type { Entries } from './entries';

const BASE_LANGUAGE = 'en';
const SHARED_LANGUAGE = 'mul';
const NO_EVIDENCE: EvidenceLists = { titles: [], government: [], speaks: [], places: [] };

/** Languages that get a lexicon: those of any alias. English carries the forms shared by all languages. */
export function lexiconLanguages(entries: Entries): string[] {
  const languages = listAliases(entries).map(({ alias }) => alias.lang);
  return [...new Set([BASE_LANGUAGE, ...languages])].filter((one) => one !== SHARED_LANGUAGE).sort();
}

/** The lexicon of one language, packed. */
export function compileLexicon(entries: Entries, language: string): Uint8Array {
  const aliases = listAliases(entries).filter(({ alias }) => belongs(alias.lang, language));
  return packLexicon(lexiconOf(entries, language, aliases));
}

/** The word beginnings that open the topic gate, folded. */
export function compileStems({ terms }: Entries): string[] {
  const letters = createLetters();
  const stems = [...terms.values()].flatMap(({ value }) => value.stems.map((one) => foldText(letters, one)));
  return [...new Set(stems)].sort(byUnits);
}

function lexiconOf(entries: Entries, language: string, authored: AuthoredAlias[]): Lexicon {
  const letters = createLetters();
  const byForm = new Map<string, LexiconAlias[]>();
  const add = (text: string, alias: LexiconAlias) => {
    const form = foldText(letters, text);
    byForm.set(form, [...(byForm.get(form) ?? []), alias]);
  };
  for (const { kind, id, alias } of authored) {
    const { text, strength, needs, since, until } = alias;
    const rule = alias.case ?? defaultCase(kind);
    add(text, { kind, ref: id, text, strength, case: rule, needs, since, until });
    for (const phrase of alias.except ?? []) add(phrase, exemption(phrase));
  }
  const forms = [...byForm.keys()].sort(byUnits);
  // Cues and targets are the same in every language; English is always loaded.
  const isBase = language === BASE_LANGUAGE;
  const cues = isBase ? cuesOf(entries, letters) : [];
  return {
    language,
    patterns: forms.map((form) => strongFirst(unique(byForm.get(form) ?? []))),
    evidence: entries.evidence.get(language)?.value ? foldEvidence(entries, letters, language) : NO_EVIDENCE,
    targets: isBase ? targetCues(entries) : [],
    cues,
    trie: buildTrie(forms),
    cueTrie: buildTrie(cues.map(({ text }) => foldText(letters, text))),
  };
}

function belongs(of: string, language: string): boolean {
  return of === language || (language === BASE_LANGUAGE && of === SHARED_LANGUAGE);
}

function defaultCase(kind: RefKind): Case {
  return kind === 'actor' ? 'name' : 'any';
}

function exemption(text: string): LexiconAlias {
  return { kind: 'none', ref: '', text, strength: 'strong', case: 'any' };
}

function unique(aliases: LexiconAlias[]): LexiconAlias[] {
  return aliases.filter(
    (one, index) => aliases.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index,
  );
}

/** Of one form, the strong meaning is tried before the weak ones, and a name before an exemption. */
function strongFirst(aliases: LexiconAlias[]): LexiconAlias[] {
  const rank = ({ kind, strength }: LexiconAlias) => (kind === 'none' ? 2 : strength === 'strong' ? 0 : 1);
  return [...aliases].sort((a, b) => rank(a) - rank(b) || byUnits(a.ref, b.ref));
}

function foldEvidence(entries: Entries, letters: Letters, language: string): EvidenceLists {
  const words = entries.evidence.get(language)?.value;
  // A title that is written with a stop ("Gen.") is also written without.
  const both = (one: string) => [one, one.replace(/\.$/, '')];
  const fold = (list: string[] = []) =>
    [...new Set(list.flatMap(both).map((one) => foldText(letters, one)))].sort(byUnits);
  return {
    titles: fold(words?.titles),
    government: fold(words?.government),
    speaks: fold(words?.speaks),
    places: fold(words?.places),
  };
}

function targetCues({ targets }: Entries): TargetCues[] {
  return [...targets].map(([id, { ceasefire }]) => {
    const { kind, declared, ended, cues } = ceasefire.value;
    return { id, kind, declared, ended, actors: cues.actors };
  });
}

function cuesOf({ targets }: Entries, letters: Letters): Cue[] {
  const byForm = new Map<string, Cue>();
  [...targets.values()].forEach(({ ceasefire }, index) => {
    for (const text of ceasefire.value.cues.words) {
      const cue = byForm.get(foldText(letters, text)) ?? { text, targets: [] };
      if (!cue.targets.includes(index)) cue.targets.push(index);
      byForm.set(foldText(letters, text), cue);
    }
  });
  return [...byForm].sort(([a], [b]) => byUnits(a, b)).map(([, cue]) => cue);
}

/** By UTF-16 code units: the same on every machine, unlike a locale's order. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
