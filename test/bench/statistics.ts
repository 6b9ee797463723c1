// Numbers of several runs → one.

export function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = Math.floor(inOrder.length / 2);
  const [low, high] = [inOrder[middle - 1] ?? Number.NaN, inOrder[middle] ?? Number.NaN];
  return inOrder.length % 2 === 0 ? (low + high) / 2 : high;
}

/** Three digits that count, whatever the size. */
export function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}
