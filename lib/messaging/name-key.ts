// A name of something as one string, so that page and background speak of the same one.

/** What an alias names. `alias`: as the lexicon has it. */
export interface Name {
  kind: string;
  ref: string;
  alias: string;
}

export function nameKey({ kind, ref, alias }: Name): string {
  return `${kind} ${ref} ${alias}`;
}
