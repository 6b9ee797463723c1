// The heads of packed phrases → a hash table of them: what the one pass over a page looks every word up in.
import { ANY_CASE, CAPITALIZED, NONE_SHARED, type Phrases, SIDE_BY_SIDE, swapLetters } from './phrases';
import { LONGEST_TOKEN } from './tokens';

/** Of the golden ratio, odd: spreads hashes over all bits. */
export const SPREAD = 0x9e3779b1;
/** Odd; by it the hash of a word grows unit by unit. */
export const GROW = 0x01000193;
/** Odd; the hash of two words is that of the first one times this, and the second one. */
export const JOIN = 0x85ebca6b;
/** Marks the lookup of what begins with a small letter. */
export const SMALL = 0x5bd1e995;
/** Bits of the filter for each head: of other words one in about ten passes. */
const FILTER_BITS = 16;
const [CAPITALIZED_UNIT, ANY_CASE_UNIT, SPACE_UNIT, SIDE_BY_SIDE_UNIT] = [CAPITALIZED, ANY_CASE, ' ', SIDE_BY_SIDE].map(
  (one) => one.charCodeAt(0),
);

/** Numbers of heads by their hash. The heads of several `Phrases` are numbered on. */
export interface HeadTable {
  /**
   * One bit for each hash that may be there, mixed with {@link SMALL} for a word in small letters: the upper bits of
   * its product with {@link SPREAD}. Small enough to stay near the processor.
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
  const slotBits = Math.max(1, Math.ceil(Math.log2(count * 2 + 2)));
  const table: HeadTable = {
    filter: new Int32Array(2 ** (bits - 5)),
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
  /** Hashes of the beginnings of the head before, by their length; behind its first word they begin anew. */
  const hashes = new Int32Array(2 * LONGEST_TOKEN + 2);
  let number = from;
  let first = 0;
  /** Units up to the second word; 0 for a head of one word. */
  let split = 0;
  for (let at = 0; at < heads.length; at++) {
    let length = heads.charCodeAt(at++) - NONE_SHARED;
    if (length < split) split = 0;
    let hash = hashes[length] as number;
    let unit = heads.charCodeAt(at);
    for (; unit !== CAPITALIZED_UNIT && unit !== ANY_CASE_UNIT; unit = heads.charCodeAt(++at)) {
      if (unit === SPACE_UNIT || unit === SIDE_BY_SIDE_UNIT) {
        first = hash;
        hash = 0;
        split = length + 1;
      } else hash = (Math.imul(hash, GROW) + swap(unit)) | 0;
      hashes[++length] = hash;
    }
    const whole = split === 0 ? hash : (Math.imul(first, JOIN) + hash) | 0;
    addHead(table, whole, ++number, unit === ANY_CASE_UNIT);
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
