// A list of forms → the same, each once, in the order of their first place.

/** Leaves out what stands in the list before. */
export function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
