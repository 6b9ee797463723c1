// data/demonyms → aliases of states: adjectives ("Russian") and nouns for the people ("Russians"), in dictionary form.
import type { Alias } from '../../model/fields';
import { foldText, type Letters } from '../../text/letters';
import type { AuthoredAlias } from '../aliases';
import type { Entries } from '../reading/entries';

/** A people and what is theirs stand for their state where a word of government follows. */
const WEAK = { strength: 'weak', needs: ['government'] } satisfies Partial<Alias>;
/** Here it stands before them, among the titles: "الحكومة اللبنانية", "le président français". */
const WEAK_BEHIND = { strength: 'weak', needs: ['government', 'title'] } satisfies Partial<Alias>;
const ADJECTIVE_BEHIND = new Set(['ar', 'es', 'fa', 'fr', 'he', 'it', 'pt']);
const FORMS = { adjective: 'adjective', people: 'demonym' } as const;
/** French writes the people like the adjective, but with a capital. */
const WITH_CAPITAL: readonly string[] = ['fr'];
/** States called like a language that is widely spoken, learnt and translated. */
const WITH_LANGUAGE = new Set(
  `ALB ARM AZE BGR CHN CZE DEU DNK ESP EST ETH FIN FRA GEO GRC HRV HUN IDN IRL ISL ISR ITA JPN KAZ KHM LTU LVA MKD MLT
  MMR MNG NLD NOR NPL POL PRT PRK ROU RUS SOM SRB SVK SVN SWE THA TUR UKR UZB VNM`.split(/\s+/),
);
/** Words before such an adjective that make it the language: an adjective of what is of the state follows its noun. */
const BEFORE_LANGUAGE: Record<string, readonly string[]> = {
  es: ['aprender', 'en', 'habla', 'hablaba', 'hablan', 'hablar', 'hablo'],
  fr: ['apprendre', 'apprend', 'en', 'parle', 'parlait', 'parlent', 'parler', 'traduit du'],
  it: ['imparare', 'in', 'parla', 'parlano', 'parlare', 'parlava', 'parlo'],
  pt: ['aprender', 'em', 'fala', 'falam', 'falar', 'falava', 'falo'],
};

/** Lists them in order of language, then of the file. Codes that no state has are passed over: a rule names them. */
export function listDemonyms({ actors, demonyms }: Entries, letters: Letters): AuthoredAlias[] {
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
          const how = kind === 'adjective' ? adjective(text, lang, iso3) : {};
          const alias: Alias = { ...weak, text, lang, form: FORMS[kind], ...how };
          const folded = foldText(letters, text);
          return { kind: 'actor', id, alias, folded, entry, path: [iso3, kind, index] };
        }),
      );
    }),
  );
}

/** In most languages it is written small, and with a capital only in the name of something else ("Russisches Roulette"). */
function adjective(text: string, lang: string, iso3: string): Partial<Alias> {
  const isSmall = /^\p{Ll}/u.test(text) && !WITH_CAPITAL.includes(lang);
  const except = WITH_LANGUAGE.has(iso3) ? BEFORE_LANGUAGE[lang]?.map((word) => `${word} ${text}`) : undefined;
  return { case: isSmall ? 'small' : undefined, except };
}
