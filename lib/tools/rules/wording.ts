// Sentences that ship are told in one neutral voice: no word that judges, no designation of our own.
import { type Entries, targetFiles } from '../reading/entries';
import type { Entry, Path } from '../reading/entry';
import type { Problem } from '../reading/problem';
import { LOADED_WORDS } from './loaded-words';
import type { Rule } from './rule';

const DESIGNATION = /\bterrorists?\b/i;
/** Whose designation it is: "groups that the Council designates as terrorist", "it called … terrorist". */
const DESIGNATED_BY =
  /\b(designat\w*|listed|lists|called|calls|described|describes|counter-terroris\w*|considers?|regards?)\b/i;
/** Whose word it is, before the word itself. */
const QUOTED = /\b(call(s|ed)|describ(es|ed)|argued|said|says|told|stated|consider(s|ed)|regard(s|ed))\b/i;

interface Told {
  entry: Entry<unknown>;
  path: Path;
  text: string | undefined;
  /** The whole text is told as somebody's claim. */
  isClaim?: boolean;
}

export const wording: Rule = (entries) =>
  listTold(entries).flatMap(({ entry, path, text, isClaim }) =>
    text === undefined ? [] : check(entry, path, text, isClaim),
  );

/** Every text of ours that a reader is told; names, titles and quotes are others' words. */
function listTold(entries: Entries): Told[] {
  const told = (entry: Entry<unknown> | undefined, path: Path, text: string | undefined, isClaim = false): Told[] =>
    entry ? [{ entry, path, text, isClaim }] : [];
  return [
    ...targetFiles(entries).flatMap(({ ceasefire, positions, votes }) => [
      ...told(ceasefire, ['terms'], ceasefire?.value.terms),
      ...(ceasefire?.value.timeline ?? []).flatMap(({ event, claimant }, index) =>
        told(ceasefire, ['timeline', index, 'event'], event, claimant !== undefined),
      ),
      ...(positions?.value ?? []).flatMap((one, index) =>
        (['summary', 'conditions', 'facet', 'disputed'] as const).flatMap((key) =>
          told(positions, [index, key], one[key]),
        ),
      ),
      ...(votes?.value ?? []).flatMap((one, index) =>
        (['summary', 'facet', 'note'] as const).flatMap((key) => told(votes, [index, key], one[key])),
      ),
    ]),
    ...[...entries.terms.values()].flatMap((entry) => [
      ...told(entry, ['definition'], entry.value.definition),
      ...entry.value.differs_from.flatMap(({ how }, index) => told(entry, ['differs_from', index, 'how'], how)),
    ]),
    ...[...entries.actors.values()].flatMap((entry) => told(entry, ['note'], entry.value.note)),
  ];
}

function check(entry: Entry<unknown>, path: Path, text: string, isClaim = false): Problem[] {
  for (const { words, why, mend, mayBeQuoted } of LOADED_WORDS) {
    const found = words.exec(text);
    if (!found || (mayBeQuoted && (isClaim || QUOTED.test(text.slice(0, found.index))))) continue;
    return [entry.problem(path, 'wording', `"${found[0]}" ${why}`, mend)];
  }
  if (DESIGNATION.test(text) && !DESIGNATED_BY.test(text)) {
    return [
      entry.problem(path, 'wording', 'a designation in our own voice', 'say whose it is: "groups that X designates"'),
    ];
  }
  return [];
}
