// The heads of packed phrases → a hash table of them: what the one pass over a page looks every word up in.
import type { Book } from './book';
import { CLASSES_AT, UPPER } from './letters';
import { ANY_CASE, END_OF_HEAD, NONE_SHARED } from './phrases';
import { LONGEST_TOKEN } from './tokens';

/**
 * The bits of a hash. A page is read once, by code that V8 has not compiled yet: there, whatever has more than thirty
 * bits is put into an object of its own, and so is every step towards it.
 */
export const HASH = 0x1ffffff;
/** Of the entry of a capital: part of the hash of a word that begins with one. */
export const CAPITAL = UPPER << CLASSES_AT;

/** A word, or two characters. */
const LONGEST_HEAD = LONGEST_TOKEN + 1;
/** Bits of the filter for each head: of other words one in about twenty passes. */
const FILTER_BITS = 16;
const END_UNIT = END_OF_HEAD.charCodeAt(0);
const ANY_CASE_UNIT = ANY_CASE.charCodeAt(0);

/** Numbers of heads by their hash. The heads of several books are numbered on. */
export interface HeadTable {
  /** The number of the first head of each book. */
  firsts: readonly number[];
  /** One bit for each hash that may be there: that of {@link mix}, plus one, for the first bit stands for no word. */
  filter: Uint8Array;
  filterMask: number;
  /** Slots in pairs: the hash, and 1 + the number of the head; 0 ends a chain. */
  slots: Int32Array;
  slotMask: number;
}

/** The hash of a word that is one unit longer. */
export function grow(hash: number, unit: number): number {
  return ((hash << 5) - hash + unit) & HASH;
}

/** Spreads a hash over its lower bits. */
export function mix(hash: number): number {
  return hash ^ (hash >> 11);
}

/** Reads the heads of all books into one table. Cost: their units, once. */
export function tableHeads(books: readonly Book[]): HeadTable {
  let count = 0;
  const firsts = books.map(({ phrases }) => {
    count += phrases.count;
    return count - phrases.count;
  });
  // A head in any case has two hashes.
  const [filterSize, slotSize] = [sizeFor(count * FILTER_BITS), sizeFor(count * 3)];
  const table: HeadTable = {
    firsts,
    filter: new Uint8Array(filterSize / 8 + 1),
    filterMask: filterSize - 1,
    slots: new Int32Array(slotSize * 2),
    slotMask: slotSize - 1,
  };
  for (const [index, book] of books.entries()) addHeads(table, book, firsts[index] as number);
  return table;
}

/** The power of two that holds so many. */
function sizeFor(many: number): number {
  return 2 ** Math.ceil(Math.log2(many + 8));
}

function addHeads(table: HeadTable, { phrases: { heads, alphabet }, letter }: Book, from: number): void {
  const isSwapped = alphabet !== '';
  /** Hashes of the beginnings of the head before, by their length. */
  const hashes = new Int32Array(LONGEST_HEAD + 1);
  const capitals = capitalHashes();
  let number = from;
  for (let at = 0; at < heads.length; at++) {
    let length = heads.charCodeAt(at++) - NONE_SHARED;
    let hash = hashes[length] as number;
    let unit = heads.charCodeAt(at);
    for (; unit !== END_UNIT && unit !== ANY_CASE_UNIT; unit = heads.charCodeAt(++at)) {
      // The very steps of grow(): a call for each unit costs more than they do.
      hash = ((hash << 5) - hash + (isSwapped ? letter(unit) : unit)) & HASH;
      hashes[++length] = hash;
    }
    number++;
    addHead(table, (hash + (capitals[length] as number)) & HASH, number);
    if (unit === ANY_CASE_UNIT) {
      addHead(table, hash, number);
      at++;
    }
  }
}

/** What a first capital adds to the hash of a word, by its length. */
function capitalHashes(): Int32Array {
  const capitals = new Int32Array(LONGEST_HEAD + 1);
  capitals[1] = CAPITAL;
  for (let length = 2; length <= LONGEST_HEAD; length++) capitals[length] = grow(capitals[length - 1] as number, 0);
  return capitals;
}

function addHead({ filter, filterMask, slots, slotMask }: HeadTable, hash: number, value: number): void {
  const bit = (mix(hash) & filterMask) + 1;
  filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
  let slot = mix(hash) & slotMask;
  while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & slotMask;
  slots[2 * slot] = hash;
  slots[2 * slot + 1] = value;
}

/** False where no head has this hash; true where perhaps one has. */
export function isHead({ filter, filterMask }: HeadTable, hash: number): boolean {
  const bit = (mix(hash) & filterMask) + 1;
  return (((filter[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
}

/** The first slot with this hash, or -1. Several have it where heads share it, or stand in several books. */
export function firstSlot(table: HeadTable, hash: number): number {
  return seek(table, mix(hash) & table.slotMask, hash);
}

/** The next slot with this hash, or -1. */
export function nextSlot(table: HeadTable, slot: number, hash: number): number {
  return seek(table, (slot + 1) & table.slotMask, hash);
}

/** The number of the head in the slot. */
export function numberAt({ slots }: HeadTable, slot: number): number {
  return (slots[2 * slot + 1] as number) - 1;
}

function seek({ slots, slotMask }: HeadTable, from: number, hash: number): number {
  for (let slot = from; slots[2 * slot + 1] !== 0; slot = (slot + 1) & slotMask) {
    if (slots[2 * slot] === hash) return slot;
  }
  return -1;
}
