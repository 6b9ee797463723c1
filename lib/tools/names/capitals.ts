// The English name of a city → its names in other languages: CLDR knows those that stand for a time zone.
import { createRequire } from 'node:module';

/** A zone, or a folder of zones. */
interface Zones {
  exemplarCity?: string;
  [name: string]: Zones | string | undefined;
}

interface ZoneNames {
  main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }>;
}

/** The name in a language; undefined where CLDR has no such city. */
export type CityNames = (city: string, language: string) => string | undefined;

/** Reads CLDR once for each of the languages. */
export function createCityNames(languages: readonly string[]): CityNames {
  const require = createRequire(import.meta.url);
  const citiesIn = (language: string): Map<string, string> => {
    const { main } = require(`cldr-dates-full/main/${language}/timeZoneNames.json`) as ZoneNames;
    const cities = new Map<string, string>();
    const walk = (zones: Zones, path: string): void => {
      for (const [name, below] of Object.entries(zones)) {
        if (typeof below !== 'object') continue;
        // Where the name is that of the zone itself, CLDR leaves it out.
        if (below.exemplarCity !== undefined) cities.set(`${path}/${name}`, below.exemplarCity);
        else walk(below, `${path}/${name}`);
      }
    };
    walk(main[language]?.dates.timeZoneNames.zone ?? {}, '');
    return cities;
  };
  const byLanguage = new Map(languages.map((language) => [language, citiesIn(language)]));
  const zoneOf = new Map<string, string>();
  for (const cities of byLanguage.values()) {
    for (const zone of cities.keys()) zoneOf.set(plain(zone.slice(zone.lastIndexOf('/') + 1)), zone);
  }
  return (city, language) => byLanguage.get(language)?.get(zoneOf.get(plain(city)) ?? '');
}

/** Without accents and signs: "Sao_Tome" is São Tomé. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}
