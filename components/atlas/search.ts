// Filtering names as a reader types them.

const MARKS = /\p{Mark}/gu;

/** A name without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLocaleLowerCase('und');
}

/** The items in whose name every typed word occurs, in their order. */
export function found<Item extends { name: string }>(items: readonly Item[], typed: string): Item[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return items.filter(({ name }) => {
    const text = folded(name);
    return words.every((word) => text.includes(word));
  });
}
