// Texts in order → one text a third of their size: of each, only what the one before it does not begin with.
// `growTrie` reads it.

/** The length shared is one character from this one on: behind quotation marks, which JSON would escape. */
export const NONE_SHARED = 0x23;

/** Joins texts that hold no line break. */
export function frontCode(texts: readonly string[]): string {
  const parts = texts.map((text, index) => {
    const shared = sharedLength(texts[index - 1] ?? '', text);
    return String.fromCharCode(NONE_SHARED + shared) + text.slice(shared);
  });
  return parts.join('\n');
}

/** How many units both texts begin with. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}
