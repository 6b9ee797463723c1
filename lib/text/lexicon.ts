// What the matcher looks names up in: folded forms, and for each form what it may name.
// Types only. Made by lexicon-table.ts, written by pack-lexicon.ts, read by unpack-lexicon.ts.
import type { Also, Case, Evidence, EvidenceList, Form, Strength } from '../model/vocabulary';
import type { Phrases } from './phrases';
import type { PackedWords } from './words-beside';

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
  until?: string | null;
  also?: Also[];
}

/** Words that tell, beside a name, what it names: folded, but for a first capital that is asked for. */
export type EvidenceLists = Partial<Record<EvidenceList, string[]>>;

export interface Lexicon {
  language: string;
  words: PackedWords;
  phrases: Phrases;
  /** All aliases that fold to the same form, by the number of its phrase. */
  aliasesOf(number: number, form: string): readonly LexiconAlias[];
}
