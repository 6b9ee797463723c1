// The written form of a lexicon: JSON that is small and quick to open. Shared by packing and unpacking.
import type { Also, Case, Evidence, Form } from '../model/vocabulary';
import type { RefKind } from './lexicon';
import type { Phrases } from './phrases';
import type { PackedWords } from './words-beside';

export const LEXICON_FORMAT = 8;

/** Between the members of a list that is written as one text. */
export const BETWEEN = '|';

/** The kinds of what a lexicon names, by their first letter. */
export const KINDS: Readonly<Record<string, RefKind>> = { a: 'actor', c: 'ceasefire', t: 'term' };

/** What many aliases have in common; those with `needs` are weak. Trailing members are left out where missing. */
export type Rule = [
  rule: Case,
  form: Form,
  needs?: Evidence[] | null,
  since?: string | null,
  until?: string | null,
  also?: Also[] | null,
];

/** 0 for an exemption; else 1 + number of the ref × number of rules + number of the rule. */
export type PackedAlias = number;

/** What a phrase may name: alone, or several in a list, each followed by how it is spelled, where that is not the usual way. */
export type PackedNames = PackedAlias | (PackedAlias | string)[];

export interface PackedLexicon {
  format: typeof LEXICON_FORMAT;
  language: string;
  words: PackedWords;
  rules: Rule[];
  /** First letter of the kind and id, as one text. */
  refs: string;
  phrases: Phrases;
  /** By number of the phrase. */
  names: PackedNames[];
}

/**
 * A folded form with its capitals: `how` has a sign for each word, 0 small, 1 with a first capital, 2 in capitals;
 * words without a sign are as usual under the case rule, small where case does not matter or is small, and else with a first
 * capital ("Sierra Leone"). Any other `how` is the text itself.
 */
export function spell(form: string, rule: Case, how: string): string {
  let word = 0;
  return /[^012]/.test(how)
    ? how
    : form.replace(/[^ -]+/g, (small) => {
        const sign = how[word++] ?? (rule === 'any' || rule === 'small' ? '0' : '1');
        if (sign === '0') return small;
        return sign === '2' ? small.toUpperCase() : small.charAt(0).toUpperCase() + small.slice(1);
      });
}
