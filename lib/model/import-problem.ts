// What can be wrong with a file of settings. Types only.

export type ImportProblem =
  /** Not JSON, in the words of the browser. */
  | { what: 'json'; words: string }
  /** No file of settings; of a version that is not known here; or larger than settings can be. */
  | { what: 'foreign' | 'version' | 'size' }
  /** `path`: where it stands in the settings, `offSites.3`. */
  | { what: 'choice'; path: string; allowed: readonly string[] }
  | { what: 'number'; path: string; least: number; most: number }
  | { what: 'unknown' | 'wrong'; path: string };
