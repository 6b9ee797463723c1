// Which mentions are marked: the first of a section, all, or the first of the page.
import type { Settings } from '../model/settings';

/** Keeps, in order, what the density lets through. */
export function thin<T extends { ref: string; section: number }>(
  items: readonly T[],
  density: Settings['density'],
): T[] {
  if (density === 'all') return [...items];
  const seen = new Set<string>();
  return items.filter(({ ref, section }) => {
    const key = density === 'first' ? ref : `${section} ${ref}`;
    return !seen.has(key) && seen.add(key);
  });
}
