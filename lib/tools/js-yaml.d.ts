// js-yaml ships no types: what of it is used.
declare module 'js-yaml' {
  interface Schema {
    readonly implicit: readonly unknown[];
  }
  /** Plain JSON types only: a date stays text. */
  export const CORE_SCHEMA: Schema;
  export class YAMLException extends Error {
    reason: string;
    /** Missing where the fault is of the whole file. */
    mark?: { position: number };
  }
  /** @throws YAMLException at the first fault. */
  export function load(text: string, options: { schema: Schema }): unknown;
}
