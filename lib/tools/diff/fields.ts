// Two values of one schema → the keys in which they differ.
import type { FieldChange } from './difference';

/** In the order of the keys; both values are compared as they would be written. */
export function changedFields(old: object, now: object): FieldChange[] {
  const before = new Map(Object.entries(old));
  const after = new Map(Object.entries(now));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((field) => {
    const values = { old: before.get(field) ?? null, new: after.get(field) ?? null };
    return same(values.old, values.new) ? [] : [{ field, ...values }];
  });
}

/** True when both would be written alike, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
}
