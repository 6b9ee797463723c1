// What the matcher looks names up in: folded forms, and for each form what it may name.
// Types only. Made by lexicon-table.ts, written by pack-lexicon.ts, read by unpack-lexicon.ts.
import type { Case, Evidence, Form, Strength } from '../model/vocabulary';
import type { Phrases } from './phrases';

/** What an alias names: `none` marks an exemption. */
export type RefKind = 'actor' | 'ceasefire' | 'term' | 'none';

/** One alias of the lexicon. */
export interface LexiconAlias {
  kind: RefKind;
  ref: string;
  text: string;
  strength: Strength;
  case: Case;
  form: Form;
  needs?: Evidence[] | null;
  since?: string | null;
  until?: string;
}

/** Words that may stand beside a weak alias as evidence, folded. */
export interface EvidenceLists {
  titles: string[];
  government: string[];
  speaks: string[];
  places: string[];
}

export interface Lexicon {
  language: string;
  evidence: EvidenceLists;
  phrases: Phrases;
  /** All aliases that fold to the same form, by the number of its phrase. */
  aliasesOf(number: number, form: string): readonly LexiconAlias[];
}
