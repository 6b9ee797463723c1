// ISO 3166 code → the names of a state that well-kept packages know: official and short forms, demonym, capital.
// What they lack, or should not be used, stands in the state's own file.
import { createRequire } from 'node:module';
import isoCountries, { type LocaleData } from 'i18n-iso-countries';
import type { Countries, Country } from 'world-countries';
import type { Alias } from '../../model/fields';
import { type CityNames, createCityNames } from './capitals';

/** BCP 47 language → the code of world-countries; null where only i18n-iso-countries has the language. */
const LANGUAGES: Record<string, string | null> = {
  ar: 'ara',
  bg: null,
  cs: 'ces',
  de: 'deu',
  es: 'spa',
  fa: 'per',
  fr: 'fra',
  he: null,
  it: 'ita',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  tr: 'tur',
  uk: null,
  zh: 'zho',
};
/** Brackets, commas and dashes between names belong to lists of countries, not to running text. */
const LISTED_FORM = /[,()（）/]| -|- /;
/** A capital stands for its government where it speaks, or behind a word that says so: "sanctions against". */
const CAPITAL: Partial<Alias> = { strength: 'weak', form: 'metonym', needs: ['speaks', 'title'] };
const DEMONYM: Partial<Alias> = { strength: 'weak', needs: ['government'] };
/** Persian "Republic of Turkey": it stands in "president of Turkey" too, of which only the last word is the name. */
const PERSIAN_REPUBLIC = 'جمهوری ';

/** `unused` are names that the state's file keeps out; a capital among them is left out in every language. */
export type StateNames = (iso3: string, unused: readonly string[]) => Alias[];

/** Reads the packages once; the answers stand in order of language, longest known first. */
export function createStateNames(): StateNames {
  const require = createRequire(import.meta.url);
  const register = (language: string) =>
    isoCountries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`) as LocaleData);
  for (const language of ['en', ...Object.keys(LANGUAGES)]) register(language);
  // Its module for `import` reads JSON in a way that Node no longer takes.
  const countries = require('world-countries') as Countries;
  const byCode = new Map(countries.map((one) => [one.cca3, one]));
  const known = new Map<string, Alias[]>();
  const cityNames = createCityNames(Object.keys(LANGUAGES));
  return (iso3, unused) => {
    const names = known.get(iso3) ?? namesOf(byCode.get(iso3), cityNames, unused);
    known.set(iso3, names);
    return names;
  };
}

function namesOf(country: Country | undefined, cityNames: CityNames, unused: readonly string[]): Alias[] {
  if (!country) return [];
  const listed = (language: string) => isoCountries.getName(country.cca2, language, { select: 'all' }) ?? [];
  const { common, official } = country.name;
  const english = [official, common, ...listed('en')];
  const foreign = Object.entries(LANGUAGES).flatMap(([lang, code]) => {
    const told = code === null ? undefined : country.translations[code];
    return [told?.official, told?.common, ...listed(lang)].map((text) => ({ text, lang }));
  });
  const capitals = country.capital.filter((city) => !english.includes(city) && !unused.includes(city));
  const demonyms = new Set(Object.values(country.demonyms.eng ?? {}));
  const raw: Partial<Alias>[] = [
    ...english.map((text) => ({ text })),
    ...[...demonyms].map((text) => ({ ...DEMONYM, text })),
    ...foreign,
    ...capitals.map((text) => ({ ...CAPITAL, text })),
    ...capitals.flatMap((city) =>
      Object.keys(LANGUAGES).map((lang) => ({
        ...CAPITAL,
        text: cityNames(city, lang),
        lang,
      })),
    ),
  ];
  const named = new Set(raw.map(({ text }) => text));
  return raw.flatMap((one) => {
    const text = one.text?.replace(/^The /, '').trim();
    if (text === undefined || text.length < 2 || LISTED_FORM.test(text)) return [];
    if (text.startsWith(PERSIAN_REPUBLIC) && named.has(text.slice(PERSIAN_REPUBLIC.length))) return [];
    return [{ lang: 'en', strength: 'strong', ...one, text }];
  });
}
