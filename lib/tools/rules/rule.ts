// What a rule is: one question put to all entries.
import { type AliasList, aliasListOf } from '../aliases';
import type { Entries } from '../reading/entries';
import type { Problem } from '../reading/problem';

/** What every rule is given beside the entries. */
export interface Given extends AliasList {
  /** The day of the check, `YYYY-MM-DD`. */
  today: string;
}

/** Looks at all entries and names each that breaks the rule. Never throws, never stops at the first. */
export type Rule = (entries: Entries, given: Given) => Problem[];

/** Makes what rules are given. */
export function givenOf(entries: Entries, today: string): Given {
  return { today, ...aliasListOf(entries) };
}
