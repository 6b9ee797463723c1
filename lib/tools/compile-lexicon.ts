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

/** The ceasefire words of all languages that open the topic gate, and the phrases in which they do not; folded. */
export function compileTopicWords(entries: Entries): { terms: string[]; exemptions: string[] } {
  const letters = createLetters();
  const fold = (texts: string[]) => [...new Set(texts.map((text) => foldText(letters, text)))].sort(byUnits);
  const terms = listAliases(entries).filter(({ kind, alias }) => kind === 'term' && alias.strength === 'strong');
  return {
    terms: fold(terms.map(({ alias }) => alias.text)),
    exemptions: fold(terms.flatMap(({ alias }) => alias.except ?? [])),
  };
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
  const cues = cuesOf(entries, letters);
  return {
    language,
    patterns: forms.map((form) => strongFirst(unique(byForm.get(form) ?? []))),
    evidence: entries.evidence.get(language)?.value ? foldEvidence(entries, letters, language) : NO_EVIDENCE,
    targets: targetCues(entries),
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
  // Phrases before a name are compared without their final stop: "Gen." and "Gen" are one title.
  const fold = (list: string[] = []) => list.map((one) => foldText(letters, one).replace(/\.$/, '')).sort(byUnits);
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
