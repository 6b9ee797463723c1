// The first words of packed phrases → a hash table of them: what the one pass over a page looks every word up in.
import { ANY_CASE, CAPITALIZED, NONE_SHARED, type Phrases } from './phrases';
import { LONGEST_TOKEN } from './tokens';

/** Of the golden ratio, odd: spreads hashes over all bits. */
export const SPREAD = 0x9e3779b1;
/** Odd; by it the hash of a word grows unit by unit. */
export const GROW = 0x01000193;
/** Marks the lookup of a word that begins with a small letter. */
export const SMALL = 0x5bd1e995;
/** Bits of the filter for each first word: one other word in about ten passes. */
const FILTER_BITS = 16;

/** Numbers of first words by the hash of their units. Words of several `Phrases` are numbered on. */
export interface HeadTable {
  /**
   * One bit for each hash that may be there, mixed with {@link SMALL} for a word in small letters: the upper bits of
   * its product with {@link SPREAD}. Small enough to stay near the processor.
   */
  filter: Int32Array;
  filterShift: number;
  /** Slots in pairs: the hash, and 1 + the number of the word; 0 ends a chain. */
  slots: Int32Array;
  slotShift: number;
}

/** Reads the first words of all phrases into one table. Cost: their units, once. */
export function tableHeads(all: readonly Phrases[]): HeadTable {
  const count = all.reduce((sum, one) => sum + one.count, 0);
  const bits = Math.max(5, Math.ceil(Math.log2(count * FILTER_BITS + 1)));
  const slotBits = Math.max(1, Math.ceil(Math.log2(count * 2 + 2)));
  const table: HeadTable = {
    filter: new Int32Array(2 ** (bits - 5)),
    filterShift: 32 - bits,
    slots: new Int32Array(2 ** (slotBits + 1)),
    slotShift: 32 - slotBits,
  };
  let first = 0;
  for (const { heads, count } of all) {
    addHeads(table, heads, first);
    first += count;
  }
  return table;
}

function addHeads(table: HeadTable, heads: string, first: number): void {
  const capitalized = CAPITALIZED.charCodeAt(0);
  const anyCase = ANY_CASE.charCodeAt(0);
  /** Hashes of the beginnings of the word before, by their length. */
  const hashes = new Int32Array(LONGEST_TOKEN + 1);
  let number = first;
  for (let at = 0; at < heads.length; at++) {
    let length = heads.charCodeAt(at++) - NONE_SHARED;
    let hash = hashes[length] as number;
    let unit = heads.charCodeAt(at);
    for (; unit !== capitalized && unit !== anyCase; unit = heads.charCodeAt(++at)) {
      hash = (Math.imul(hash, GROW) + unit) | 0;
      hashes[++length] = hash;
    }
    addHead(table, hash, ++number, unit === anyCase);
  }
}

function addHead({ filter, filterShift, slots, slotShift }: HeadTable, hash: number, value: number, small: boolean) {
  for (const one of small ? [hash, hash ^ SMALL] : [hash]) {
    const bit = Math.imul(one, SPREAD) >>> filterShift;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  let slot = (Math.imul(hash, SPREAD) >>> slotShift) * 2;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
  slots[slot] = hash;
  slots[slot + 1] = value;
}

/** Calls with the number of each word of this hash: several where words share it, or stand in several `Phrases`. */
export function headsOf({ slots, slotShift }: HeadTable, hash: number, found: (number: number) => void): void {
  let slot = (Math.imul(hash, SPREAD) >>> slotShift) * 2;
  for (; slots[slot + 1] !== 0; slot = (slot + 2) & (slots.length - 1)) {
    if (slots[slot] === hash) found((slots[slot + 1] as number) - 1);
  }
}
