// Filtering names as a reader types them.

const MARKS = /\p{Mark}/gu;

/** A name without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLocaleLowerCase('und');
}

/** The items in whose name, or conflict, every typed word occurs, in their order. */
export function found<Item extends { name: string; conflict?: string }>(items: readonly Item[], typed: string): Item[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return items.filter(({ name, conflict = '' }) => {
    const text = folded(`${name} ${conflict}`);
    return words.every((word) => text.includes(word));
  });
}
