// Sentences that ship are told in one neutral voice: no adjectives of strength, no designation of our own.
import type { Entry, Path } from '../entry';
import type { Problem } from '../problem';
import type { Rule } from './rule';

const STRENGTH =
  /\b(strongly|fiercely|staunch(ly)?|vehement(ly)?|firmly|harshly|bitterly|vocal(ly)?|outspoken(ly)?|brutal|bloody|regime|militants?|extremists?|jihadists?)\b/i;
const DESIGNATION = /\bterrorists?\b/i;
/** Whose designation it is: "groups that the Council designates as terrorist", "it called … terrorist". */
const DESIGNATED_BY =
  /\b(designat\w*|listed|lists|called|calls|described|describes|counter-terroris\w*|considers?|regards?)\b/i;

export const wording: Rule = ({ targets }) =>
  [...targets.values()].flatMap(({ ceasefire, positions, votes }) => [
    ...check(ceasefire, ['terms'], ceasefire.value.terms),
    ...ceasefire.value.timeline.flatMap(({ event }, index) => check(ceasefire, ['timeline', index, 'event'], event)),
    ...(positions?.value ?? []).flatMap((one, index) =>
      (['summary', 'conditions', 'facet', 'disputed'] as const).flatMap((key) =>
        positions ? check(positions, [index, key], one[key]) : [],
      ),
    ),
    ...(votes?.value ?? []).flatMap(({ summary }, index) => (votes ? check(votes, [index, 'summary'], summary) : [])),
  ]);

function check(entry: Entry<unknown>, path: Path, text: string | undefined): Problem[] {
  if (text === undefined) return [];
  const strong = STRENGTH.exec(text);
  if (strong)
    return [
      entry.problem(
        path,
        'wording',
        `"${strong[0]}" judges instead of telling`,
        'name the act and its content, without the word',
      ),
    ];
  if (DESIGNATION.test(text) && !DESIGNATED_BY.test(text)) {
    return [
      entry.problem(path, 'wording', 'a designation in our own voice', 'say whose it is: "groups that X designates"'),
    ];
  }
  return [];
}
