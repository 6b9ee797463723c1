// Heads of packed phrases by their hash: what the one pass over a page looks every word up in. The table is made by the
// build and opened by a page at once, however many heads it holds.

/**
 * The bits of a hash. A page is read once, by code that V8 has not compiled yet: there, whatever has more than thirty
 * bits is put into an object of its own, and so is every step towards it.
 */
export const HASH = 0x1ffffff;

/** Characters from here on, so many of them, need no escape in JSON. */
const FIRST_UNIT = 0x23;
const RADIX = 57;
/** The sign of a slot that holds nothing. */
const EMPTY = 0x20;
/** A sign that only one in {@link RADIX} other words shares, and three digits of the number of the head. */
const SLOT_UNITS = 4;
/** With so much room, another word meets two or three slots before it meets an empty one. */
const SLOTS_A_HEAD = 1.8;
/** The lowest bits of a hash are those of the last letter, which many words have in common. */
const SIGN_AT = 9;

/** Numbers of heads by their hash. Slots with one hash stand one behind the other. */
export interface HeadTable {
  bytes: Uint8Array;
  size: number;
}

/** The hash of a word that is one unit longer. */
export function grow(hash: number, unit: number): number {
  return ((hash << 5) - hash + unit) & HASH;
}

/** The hash of folded text. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = grow(hash, text.charCodeAt(at));
  return hash;
}

/** Writes the table of folded heads, the first of which has number 0; runs at compile time. */
export function packHeads(heads: readonly string[]): string {
  const size = Math.floor(heads.length * SLOTS_A_HEAD) + 1;
  const empty = String.fromCharCode(EMPTY).repeat(SLOT_UNITS);
  const slots: string[] = Array(size).fill(empty);
  for (const [number, head] of heads.entries()) {
    const hash = hashOf(head);
    let slot = hash % size;
    while (slots[slot] !== empty) slot = (slot + 1) % size;
    const digits = [Math.floor(number / RADIX ** 2), Math.floor(number / RADIX) % RADIX, number % RADIX];
    slots[slot] = String.fromCharCode(signOf(hash), ...digits.map((digit) => FIRST_UNIT + digit));
  }
  return slots.join('');
}

/** Opens what {@link packHeads} wrote. Cost: a copy of its bytes. */
export function openHeads(slots: string): HeadTable {
  const bytes = new TextEncoder().encode(slots);
  return { bytes, size: bytes.length / SLOT_UNITS };
}

/** The first slot that a head with this hash may stand in, or -1; a few other words pass, too. */
export function firstSlot(table: HeadTable, hash: number): number {
  return seek(table, hash % table.size, hash);
}

/** The next such slot, or -1. */
export function nextSlot(table: HeadTable, slot: number, hash: number): number {
  return seek(table, (slot + 1) % table.size, hash);
}

/** The number of the head in the slot. */
export function numberAt({ bytes }: HeadTable, slot: number): number {
  const digit = (at: number) => (bytes[slot * SLOT_UNITS + at] as number) - FIRST_UNIT;
  return (digit(1) * RADIX + digit(2)) * RADIX + digit(3);
}

function signOf(hash: number): number {
  return FIRST_UNIT + ((hash >> SIGN_AT) % RADIX);
}

function seek({ bytes, size }: HeadTable, from: number, hash: number): number {
  const wanted = signOf(hash);
  let slot = from;
  for (let sign = bytes[slot * SLOT_UNITS]; sign !== EMPTY; sign = bytes[slot * SLOT_UNITS]) {
    if (sign === wanted) return slot;
    slot = (slot + 1) % size;
  }
  return -1;
}
