// Numbers of several runs → one.

export function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  const [low, high] = [inOrder[middle - 1] ?? Number.NaN, inOrder[middle] ?? Number.NaN];
  return inOrder.length % 2 === 0 ? (low + high) / 2 : high;
}

/** The least value that `share` of all do not exceed; NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const inOrder = values.toSorted((a, b) => a - b);
  return inOrder[Math.max(Math.ceil(inOrder.length * share) - 1, 0)] ?? Number.NaN;
}

/** Three digits that count, whatever the size. */
export function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}
