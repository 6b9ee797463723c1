// The compiled lexicon: a trie of folded aliases in typed arrays, and the table of what each alias names.
// Bytes ↔ lexicon; the build packs, the content script unpacks without copying the arrays.
import type { Case, Evidence, Strength } from '../model/vocabulary';

/** What an alias names: `none` marks an exemption. */
export type RefKind = 'actor' | 'ceasefire' | 'term' | 'none';

/** One alias of the lexicon. */
export interface LexiconAlias {
  kind: RefKind;
  ref: string;
  text: string;
  strength: Strength;
  case: Case;
  needs?: Evidence[];
  since?: string;
  until?: string;
}

/** Words that may stand beside a weak alias as evidence, folded. */
export interface EvidenceLists {
  titles: string[];
  government: string[];
  speaks: string[];
  places: string[];
}

/** What the resolver of lib/topic needs to know of each target. */
export interface TargetCues {
  id: string;
  kind: string;
  declared: string;
  ended?: string;
  actors: string[];
}

/** A word or phrase that speaks for some targets; these are indices into `targets`. */
export interface Cue {
  text: string;
  targets: number[];
}

export interface LexiconTable {
  language: string;
  /** By pattern number: all aliases that fold to the same text. */
  patterns: LexiconAlias[][];
  evidence: EvidenceLists;
  targets: TargetCues[];
  /** By pattern number of `cueTrie`. */
  cues: Cue[];
}

/**
 * Node 0 is the root. The edges of node n are `first[n]` up to `first[n + 1]`, sorted by `units`;
 * edge e leads to node e + 1. `pattern[n]` is 0, or the number of the pattern that ends there, plus one.
 */
export interface Trie {
  units: Uint16Array;
  first: Uint32Array;
  pattern: Uint32Array;
}

export interface Lexicon extends LexiconTable {
  trie: Trie;
  cueTrie: Trie;
}

const MAGIC = 0x324c5254; // "TRL2"
const HEADER_BYTES = 12;
const TRIE_HEADER_BYTES = 8;

/** Writes a lexicon as one blob: header, two tries, the table as UTF-8 JSON. Little-endian. */
export function packLexicon({ trie, cueTrie, ...table }: Lexicon): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(table));
  const tries = [packTrie(trie), packTrie(cueTrie)];
  const triesBytes = tries.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(HEADER_BYTES + triesBytes + json.length);
  const view = new DataView(bytes.buffer);
  [MAGIC, triesBytes, json.length].forEach((value, index) => {
    view.setUint32(4 * index, value, true);
  });
  let at = HEADER_BYTES;
  for (const part of [...tries, json]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Reads a blob of {@link packLexicon}.
 * @throws Error when the bytes are no lexicon or are cut off.
 */
export function unpackLexicon(bytes: Uint8Array): Lexicon {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new Error('not a lexicon');
  }
  const jsonStart = HEADER_BYTES + view.getUint32(4, true);
  if (aligned.length !== jsonStart + view.getUint32(8, true)) throw new Error('the lexicon is cut off');
  const first = unpackTrie(view, HEADER_BYTES);
  const second = unpackTrie(view, first.end);
  const table = JSON.parse(new TextDecoder().decode(aligned.subarray(jsonStart))) as LexiconTable;
  return { ...table, trie: first.trie, cueTrie: second.trie };
}

/** Two counts, then `first`, `pattern` and `units`, padded to four bytes. */
function packTrie({ first, pattern, units }: Trie): Uint8Array {
  const length = TRIE_HEADER_BYTES + first.byteLength + pattern.byteLength + units.byteLength;
  const bytes = new Uint8Array(Math.ceil(length / 4) * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, pattern.length, true);
  view.setUint32(4, units.length, true);
  let at = TRIE_HEADER_BYTES;
  for (const part of [first, pattern, units]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

function unpackTrie(view: DataView, at: number): { trie: Trie; end: number } {
  const nodes = view.getUint32(at, true);
  const edges = view.getUint32(at + 4, true);
  const start = view.byteOffset + at + TRIE_HEADER_BYTES;
  const trie = {
    first: new Uint32Array(view.buffer, start, nodes + 1),
    pattern: new Uint32Array(view.buffer, start + 4 * (nodes + 1), nodes),
    units: new Uint16Array(view.buffer, start + 4 * (2 * nodes + 1), edges),
  };
  const length = TRIE_HEADER_BYTES + 4 * (2 * nodes + 1) + 2 * edges;
  return { trie, end: at + Math.ceil(length / 4) * 4 };
}
