// data/reported → the rules of each language as the popover's script reads them: folded.
import type { ReportedRules } from '../model/reported';
import { fold } from '../reported/words';
import type { Entries } from './reading/entries';

/** `S`, `M*`, `W{1,9}`: not a word. */
const TERMINAL = /^[~=!]?[A-Z](?:[?*{]|$)/;

/** By language, as JSON. */
export function compileReported({ reported = new Map() }: Pick<Entries, 'reported'>): Map<string, string> {
  return new Map([...reported].map(([language, { value }]) => [language, JSON.stringify(foldRules(value))]));
}

/** The rules with every word in the form in which it is compared. */
export function foldRules(rules: ReportedRules): ReportedRules {
  const foldOne = (sequence: string) =>
    sequence
      .split(' ')
      .map((item) => (TERMINAL.test(item) ? item : fold(item)))
      .join(' ');
  const foldLists = (lists: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.map(foldOne)]));
  return {
    joined: rules.joined.map(foldOne),
    // Without its marks, "ий" of a nominative would be "ии" of a genitive.
    oblique: rules.oblique,
    silent: rules.silent.map(foldOne),
    conditions: rules.conditions.map(foldOne),
    words: foldLists(rules.words),
    verbs: rules.verbs.map((verb) => ({ ...verb, forms: foldLists(verb.forms) })),
    frames: rules.frames.map(foldOne),
  };
}
