// The written form of a lexicon: JSON that is small and quick to open. Shared by packing and unpacking.
import type { Case, Evidence, Strength } from '../model/vocabulary';
import type { EvidenceLists } from './lexicon';

export const LEXICON_FORMAT = 3;

/** What many aliases have in common; trailing members are left out where they are missing. */
export type Rule = [strength: Strength, rule: Case, needs?: Evidence[] | null, since?: string | null, until?: string];

/** 0 for an exemption; else 1 + number of the ref × number of rules + number of the rule. */
export type PackedAlias = number;

/** Aliases of one form: alone, or several in a list, each followed by its text where {@link titled} does not give it. */
export type PackedForm = PackedAlias | (PackedAlias | string)[];

export interface PackedLexicon {
  format: typeof LEXICON_FORMAT;
  language: string;
  evidence: EvidenceLists;
  rules: Rule[];
  /** Kind and id, with a space between. */
  refs: string[];
  /** Front-coded. */
  forms: string;
  aliases: PackedForm[];
}

/** A folded form with capitals as most names have them: "republic of mali" → "Republic of Mali". */
export function titled(form: string): string {
  return form.replace(/(^|[ -])(?!(of|the|and|al)[ -])./g, (start) => start.toUpperCase());
}
