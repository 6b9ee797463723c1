// No written form may strongly name two things in one language, and none is listed twice.
import { foldText, type Letters } from '../../text/letters';
import type { AuthoredAlias } from '../aliases';
import type { Entries } from '../reading/entries';
import type { Rule } from './rule';

export const aliasCollisions: Rule = (entries, { letters, aliases }) => {
  const packaged = packagedOwners(entries, letters);
  const seen = new Map<string, AuthoredAlias[]>();
  return aliases.flatMap((one) => {
    const { alias, folded, entry, path, id } = one;
    // "US" and "us" are different aliases when case is exact.
    const form = alias.case === 'exact' ? alias.text : folded;
    const before = seen.get(form) ?? [];
    const rivals = before.filter((other) => sameLanguage(other.alias.lang, alias.lang) && overlaps(other.alias, alias));
    seen.set(form, [...before, one]);
    // An adjective may be a noun too ("Filistinli").
    const isForm = (other: AuthoredAlias) => other.alias.form !== alias.form && other.entry === entry;
    const twin = rivals.find((other) => other.id === id && !(path[0] !== 'aliases' && isForm(other)));
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
    if (!rival) {
      const owners =
        path[0] === 'aliases' && alias.strength === 'strong' ? packaged.get(`${alias.lang} ${form}`) : null;
      if (!owners || owners.includes(id)) return [];
      const owner = owners.join(' and ');
      const message = `"${alias.text}" names ${id} here, and packages know it as a name of ${owner}`;
      const mend = `make it weak, or list the form under "unused" of ${owner}`;
      return [entry.problem(path, 'alias-collisions', message, mend)];
    }
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

/** Language and folded form → the states of ours to which packages give it; what is authored would silently take it. */
function packagedOwners({ actors, stateNames }: Entries, letters: Letters): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [id, { value }] of actors) {
    if (value.kind !== 'state' || !stateNames) continue;
    const unused = new Set(value.unused.map((text) => foldText(letters, text)));
    for (const { text, lang, strength } of stateNames(value.iso3, value.unused)) {
      const form = foldText(letters, text);
      const key = `${lang} ${form}`;
      if (strength === 'strong' && !unused.has(form)) owners.set(key, [...(owners.get(key) ?? []), id]);
    }
  }
  return owners;
}

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
