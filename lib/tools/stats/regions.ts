// ISO 3166 code → region and subregion, as the package world-countries tells them.
import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';

export interface Region {
  region: string;
  subregion: string;
}

/** Reads the package once; undefined for a code that it does not know. */
export function createRegions(): (iso3: string) => Region | undefined {
  const require = createRequire(import.meta.url);
  // Its module for `import` reads JSON in a way that Node no longer takes.
  const countries = require('world-countries') as Countries;
  const known = new Map(countries.map(({ cca3, region, subregion }) => [cca3, { region, subregion }]));
  return (iso3) => known.get(iso3);
}
