// Going from mark to mark by key.

/**
 * The item after (or before) the current one, round the end.
 * Without a current one: the first at or below the top of the window when going on, the last above it when going back.
 */
export function step<T>(
  items: readonly T[],
  current: T | null,
  direction: 1 | -1,
  topOf: (item: T) => number,
): T | null {
  if (items.length === 0) return null;
  const at = current === null ? -1 : items.indexOf(current);
  if (at >= 0) return items[(at + direction + items.length) % items.length] ?? null;
  const below = items.findIndex((item) => topOf(item) >= 0);
  if (direction === 1) return items[Math.max(below, 0)] ?? null;
  return items[below > 0 ? below - 1 : items.length - 1] ?? null;
}
