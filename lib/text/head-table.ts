// The heads of packed phrases → a hash table of them: what the one pass over a page looks every word up in.

import { CLASSES_AT, UPPER } from './letters';
import { ANY_CASE, CAPITALIZED, NONE_SHARED, type Phrases, swapLetters } from './phrases';
import { LONGEST_TOKEN } from './tokens';

/** Of the golden ratio, odd: spreads hashes over all bits. */
export const SPREAD = 0x9e3779b1;
/** Odd; by it the hash of a word grows unit by unit. */
export const GROW = 0x01000193;
/** Of the entry of a capital: added to the first unit of a word that begins with one. */
export const CAPITAL = UPPER << CLASSES_AT;
/** A word, or two characters. */
const LONGEST_HEAD = LONGEST_TOKEN + 1;
/** Bits of the filter for each head: of other words one in about ten passes. */
const FILTER_BITS = 16;
const [CAPITALIZED_UNIT, ANY_CASE_UNIT] = [CAPITALIZED, ANY_CASE].map((one) => one.charCodeAt(0));

/** Numbers of heads by their hash. The heads of several `Phrases` are numbered on. */
export interface HeadTable {
  /**
   * One bit for each hash that may be there: that of the upper bits of its product with {@link SPREAD}, plus one, for
   * the first bit stands for no word. Small enough to stay near the processor.
   */
  filter: Int32Array;
  filterShift: number;
  /** Slots in pairs: the hash, and 1 + the number of the head; 0 ends a chain. */
  slots: Int32Array;
  slotShift: number;
}

/** Reads the heads of all phrases into one table. Cost: their units, once. */
export function tableHeads(all: readonly Phrases[]): HeadTable {
  const count = all.reduce((sum, one) => sum + one.count, 0);
  const bits = Math.max(5, Math.ceil(Math.log2(count * FILTER_BITS + 1)));
  // A head in any case has two hashes.
  const slotBits = Math.max(1, Math.ceil(Math.log2(count * 3 + 2)));
  const table: HeadTable = {
    filter: new Int32Array(2 ** (bits - 5) + 1),
    filterShift: 32 - bits,
    slots: new Int32Array(2 ** (slotBits + 1)),
    slotShift: 32 - slotBits,
  };
  let first = 0;
  for (const phrases of all) {
    addHeads(table, phrases, first);
    first += phrases.count;
  }
  return table;
}

function addHeads(table: HeadTable, { heads, alphabet }: Phrases, from: number): void {
  const swap = swapLetters(alphabet);
  /** Hashes of the beginnings of the head before, by their length, and what a capital adds to each. */
  const hashes = new Int32Array(LONGEST_HEAD + 1);
  const capitals = new Int32Array(LONGEST_HEAD + 1);
  let number = from;
  for (let at = 0; at < heads.length; at++) {
    let length = heads.charCodeAt(at++) - NONE_SHARED;
    let hash = hashes[length] as number;
    let unit = heads.charCodeAt(at);
    for (; unit !== CAPITALIZED_UNIT && unit !== ANY_CASE_UNIT; unit = heads.charCodeAt(++at)) {
      capitals[length + 1] = length === 0 ? CAPITAL : Math.imul(capitals[length] as number, GROW);
      hash = (Math.imul(hash, GROW) + swap(unit)) | 0;
      hashes[++length] = hash;
    }
    number++;
    addHead(table, (hash + (capitals[length] as number)) | 0, number);
    if (unit === ANY_CASE_UNIT) addHead(table, hash, number);
  }
}

function addHead({ filter, filterShift, slots, slotShift }: HeadTable, hash: number, value: number): void {
  const bit = (Math.imul(hash, SPREAD) >>> filterShift) + 1;
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  let slot = (Math.imul(hash, SPREAD) >>> slotShift) * 2;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & (slots.length - 1);
  slots[slot] = hash;
  slots[slot + 1] = value;
}

/** False where no head has this hash; true where perhaps one has. */
export function isHead({ filter, filterShift }: HeadTable, hash: number): boolean {
  const bit = (Math.imul(hash, SPREAD) >>> filterShift) + 1;
  return (((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** The first slot with this hash, or -1. Several have it where heads share it, or stand in several `Phrases`. */
export function firstSlot(table: HeadTable, hash: number): number {
  return seek(table, (Math.imul(hash, SPREAD) >>> table.slotShift) * 2, hash);
}

/** The next slot with this hash, or -1. */
export function nextSlot(table: HeadTable, slot: number, hash: number): number {
  return seek(table, (slot + 2) & (table.slots.length - 1), hash);
}

/** The number of the head in the slot. */
export function numberAt({ slots }: HeadTable, slot: number): number {
  return (slots[slot + 1] as number) - 1;
}

function seek({ slots }: HeadTable, from: number, hash: number): number {
  for (let slot = from; slots[slot + 1] !== 0; slot = (slot + 2) & (slots.length - 1)) {
    if (slots[slot] === hash) return slot;
  }
  return -1;
}
