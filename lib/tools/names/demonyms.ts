// data/demonyms → aliases of states: adjectives ("Russian") and nouns for the people ("Russians"), in dictionary form.
import { alias as aliasSchema } from '../../model/fields';
import type { AuthoredAlias } from '../aliases';
import type { Entries } from '../reading/entries';

/** A people and what is theirs stand for their state where a word of government follows. */
const WEAK = { strength: 'weak', needs: ['government'] };
/** Here it stands before them, among the titles: "الحكومة اللبنانية", "le président français". */
const WEAK_BEHIND = { strength: 'weak', needs: ['government', 'title'] };
const ADJECTIVE_BEHIND = new Set(['ar', 'es', 'fa', 'fr', 'he', 'it', 'pt']);
const FORMS = { adjective: 'adjective', people: 'demonym' } as const;

/** Lists them in order of language, then of the file. Codes that no state has are passed over: a rule names them. */
export function listDemonyms({ actors, demonyms }: Entries): AuthoredAlias[] {
  const states = new Map(
    [...actors].flatMap(([id, { value }]) => (value.kind === 'state' ? [[value.iso3, id] as const] : [])),
  );
  return [...demonyms].flatMap(([lang, entry]) =>
    Object.entries(entry.value).flatMap(([iso3, words]) => {
      const id = states.get(iso3);
      if (id === undefined) return [];
      return (['adjective', 'people'] as const).flatMap((kind) =>
        (words[kind] ?? []).map((text, index): AuthoredAlias => {
          const weak = ADJECTIVE_BEHIND.has(lang) ? WEAK_BEHIND : WEAK;
          const alias = aliasSchema.parse({ ...weak, text, lang, form: FORMS[kind] });
          return { kind: 'actor', id, alias, entry, path: [iso3, kind, index] };
        }),
      );
    }),
  );
}
