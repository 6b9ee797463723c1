// Aliases of one language in dictionary form → the same aliases in all other forms that running text has of them.
import { foldText, type Letters } from '../../text/letters';
import type { AuthoredAlias } from '../aliases';
import type { Entries } from '../entries';
import { INFLECTIONS } from './index';
import type { Inflection, Named } from './inflection';

/**
 * The inflected forms; those given are not among them. A form that another alias has in its dictionary form, or that
 * belongs to two that are strong, is nobody's: it is left out.
 */
export function inflectedForms(
  letters: Letters,
  entries: Entries,
  language: string,
  aliases: readonly AuthoredAlias[],
): AuthoredAlias[] {
  const inflection = INFLECTIONS[language];
  if (!inflection) return [];
  const given = new Set(aliases.map(({ alias }) => foldText(letters, alias.text)));
  const byForm = new Map<string, Map<string, AuthoredAlias>>();
  for (const one of aliases) {
    if (one.alias.lang !== language) continue;
    for (const text of formsOf(inflection, one, namedBy(entries, one))) {
      const form = foldText(letters, text);
      if (given.has(form)) continue;
      const claims = byForm.get(form) ?? new Map<string, AuthoredAlias>();
      byForm.set(form, claims);
      const key = `${one.kind} ${one.id}`;
      const before = claims.get(key);
      if (!before || (before.alias.strength === 'weak' && one.alias.strength === 'strong'))
        claims.set(key, { ...one, alias: { ...one.alias, text, except: undefined } });
    }
  }
  return [...byForm.values()].flatMap((claims) => {
    const all = [...claims.values()];
    const strong = all.filter(({ alias }) => alias.strength === 'strong');
    if (strong.length > 1 || all.filter(({ alias }) => isDemonym(alias)).length > 1) return [];
    return all;
  });
}

function formsOf(inflection: Inflection, { alias }: AuthoredAlias, named: Named): string[] {
  if (alias.form === 'adjective') return inflection.adjective(alias.text);
  if (alias.form === 'demonym') return inflection.people(alias.text);
  return inflection.name(alias.text, named);
}

function isDemonym({ form }: AuthoredAlias['alias']): boolean {
  return form === 'adjective' || form === 'demonym';
}

function namedBy({ actors }: Entries, { kind, id }: AuthoredAlias): Named {
  if (kind !== 'actor') return 'term';
  const actor = actors.get(id)?.value.kind;
  if (actor === 'state') return 'state';
  return actor === 'office_holder' ? 'person' : 'body';
}
