// Names of secrets ↔ words that stand for them, in a page and wherever bytes are searched.

const WORD = /zzq([a-z]+)qzz/g;
const BEGINNING = /z\0?z\0?q/i;

/** The word planted for a secret: small letters only, so that no folding, splitting or encoding of text hides it. */
export function wordOf(name: string): string {
  return `zzq${name.replace(/[^a-z]/g, '')}qzz`;
}

/** The secrets found, each once, in the order of the alphabet; case does not matter, nor does UTF-16. */
export function findPlanted(text: string | Buffer): string[] {
  // Without its zero bytes, UTF-16 of small letters is what UTF-8 is.
  const read = typeof text === 'string' ? text : text.toString('latin1');
  if (!BEGINNING.test(read)) return [];
  const plain = read.replaceAll('\0', '').toLowerCase();
  return [...new Set([...plain.matchAll(WORD)].map(([, name = '']) => name))].sort();
}
