// No written form may strongly name two things in one language, and none is listed twice.
import { createLetters, foldText } from '../../text/letters';
import type { AuthoredAlias } from '../aliases';
import type { Rule } from './rule';

export const aliasCollisions: Rule = (_entries, { aliases }) => {
  const letters = createLetters();
  const seen = new Map<string, AuthoredAlias[]>();
  return aliases.flatMap((one) => {
    const { alias, entry, path, id } = one;
    // "US" and "us" are different aliases when case is exact.
    const form = alias.case === 'exact' ? alias.text : foldText(letters, alias.text);
    const before = seen.get(form) ?? [];
    const rivals = before.filter((other) => sameLanguage(other.alias.lang, alias.lang) && overlaps(other.alias, alias));
    seen.set(form, [...before, one]);
    const twin = rivals.find((other) => other.id === id);
    if (twin) {
      return [
        entry.problem(
          path,
          'alias-collisions',
          `"${alias.text}" is listed twice for ${id}`,
          'remove one (case, accents, apostrophes and dashes are folded)',
        ),
      ];
    }
    // A ceasefire's name may be a term's too ("Easter truce"): in its time it names the ceasefire.
    const mayShare = (other: AuthoredAlias) => [other.kind, one.kind].sort().join() === 'ceasefire,term';
    const rival = rivals.find(
      (other) => other.alias.strength === 'strong' && alias.strength === 'strong' && !mayShare(other),
    );
    if (!rival) return [];
    return [
      entry.problem(
        path,
        'alias-collisions',
        `"${alias.text}" names ${id} here and ${rival.id} in ${rival.entry.file}`,
        'make one of them weak with the evidence it needs, or remove it',
      ),
    ];
  });
};

function sameLanguage(a: string, b: string): boolean {
  return a === b || a === 'mul' || b === 'mul';
}

/** True when both may be in use on one day ("President of the United States" has one holder at a time). */
function overlaps(a: AuthoredAlias['alias'], b: AuthoredAlias['alias']): boolean {
  return (
    (a.until === undefined || b.since === undefined || b.since < a.until) &&
    (b.until === undefined || a.since === undefined || a.since < b.until)
  );
}
