// Every text is what a reader sees: no character that hides, turns or breaks it, no letters of two scripts in one word.
import { type Entries, targetFiles } from '../reading/entries';
import type { Entry, Path } from '../reading/entry';
import type { Problem } from '../reading/problem';
import type { Rule } from './rule';

const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;
/** Controls, format and turning characters, private and unassigned ones, halves of a pair, and all that has no width. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Spaces that a text may hold: the common one, and the two that French sets before signs. */
const ODD_SPACE = /[^\P{Zs} \u00a0\u202f]/u;
/** Joiners shape words where letters join; between such letters they are spelling (RFC 5892, appendix A). */
const JOINER =
  /(?<=[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Mymr}\p{M}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;
const TWO_SCRIPTS = /\p{sc=Latin}\p{M}*[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{M}*\p{sc=Latin}/u;

/** A headline stands as its publisher wrote it, slips and all; addresses have a rule of their own. */
const VERBATIM: readonly PropertyKey[] = ['title', 'url', 'archived'];

export const texts: Rule = (entries) =>
  allEntries(entries).flatMap((entry) => {
    const problems: Problem[] = [];
    walk(entry.value, [], (text, path) => {
      const fault = faultOf(text, VERBATIM.includes(path.at(-1) ?? ''));
      if (fault !== null) problems.push(entry.problem(path, 'texts', fault, 'type the text anew, without it'));
    });
    return problems;
  });

function allEntries(entries: Entries): Entry<unknown>[] {
  return [
    ...entries.actors.values(),
    ...targetFiles(entries).flatMap(({ ceasefire, positions, votes }) => [ceasefire, positions, votes]),
    ...entries.terms.values(),
    ...entries.evidence.values(),
    ...(entries.reported?.values() ?? []),
    entries.sites,
    entries.moved,
  ].filter((one) => one !== undefined);
}

/** Visits every text with the way to it, which is one list for all of them: it holds during the visit. */
function walk(value: unknown, path: PropertyKey[], visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    path.push(key);
    walk(part, path, visit);
    path.pop();
  }
}

function faultOf(text: string, isVerbatim: boolean): string | null {
  if (PLAIN.test(text)) return null;
  const hidden = HIDDEN.exec(text.replace(JOINER, '')) ?? ODD_SPACE.exec(text);
  if (hidden) return `the character ${nameOf(hidden[0])} hides in the text`;
  if (text.trim() !== text || text === '') return 'a space at the start or end, or nothing at all';
  if (text.normalize('NFC') !== text) return 'letters and marks that are not composed (NFC)';
  return !isVerbatim && TWO_SCRIPTS.test(text)
    ? 'letters of two scripts in one word: one of them only looks right'
    : null;
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
