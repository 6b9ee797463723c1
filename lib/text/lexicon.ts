// What the matcher looks names up in: a trie of folded forms, and for each form what it may name.
// Types only. Made by lexicon-table.ts, written by pack-lexicon.ts, read by unpack-lexicon.ts.
import type { Also, Case, Evidence, EvidenceList, Strength } from '../model/vocabulary';

/** What an alias names: `none` marks an exemption. */
export type RefKind = 'actor' | 'ceasefire' | 'term' | 'none';

/** One alias of the lexicon. */
export interface LexiconAlias {
  kind: RefKind;
  ref: string;
  text: string;
  strength: Strength;
  case: Case;
  needs?: Evidence[] | null;
  since?: string | null;
  until?: string | null;
  also?: Also[];
}

/** Words that tell, beside a name, what it names: folded, but for a first capital that is asked for. */
export type EvidenceLists = Partial<Record<EvidenceList, string[]>>;

/**
 * Node 0 is the root. `child[n]` is the first node below n and `sibling[n]` the next one beside it, in order of
 * `units`; 0 means none. `pattern[n]` is 0, or the number of the pattern that ends at n, plus one.
 */
export interface Trie {
  units: Uint16Array;
  child: Uint32Array;
  sibling: Uint32Array;
  pattern: Uint32Array;
}

export interface Lexicon {
  language: string;
  evidence: EvidenceLists;
  trie: Trie;
  /** All aliases that fold to the same form; made when asked for, since a page meets few of them. */
  aliasesOf(pattern: number): readonly LexiconAlias[];
}
