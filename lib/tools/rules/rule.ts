// What a rule is: one question put to all entries.
import type { Entries } from '../entries';
import type { Problem } from '../problem';

/** Looks at all entries and names each that breaks the rule. Never throws, never stops at the first. */
export type Rule = (entries: Entries) => Problem[];
