// All entries → every address that they cite, once, with the places at which it stands.

import { listCited } from '../cited';
import type { Entries } from '../reading/entries';

export interface CitedAddress {
  url: string;
  /** An archived copy that an entry names beside it. */
  archived: string | undefined;
  /** `data/…:line` of each citation. */
  places: string[];
}

/** In order of the address, so that reports can be compared. */
export function citedAddresses(entries: Entries): CitedAddress[] {
  const known = new Map<string, CitedAddress>();
  for (const { citations, entry, path } of listCited(entries)) {
    citations.forEach(({ url, archived }, index) => {
      const { file, line } = entry.problem([...path, index, 'url'], 'links', '', '');
      const one = known.get(url) ?? { url, archived: undefined, places: [] };
      one.archived ??= archived;
      one.places.push(`${file}:${line}`);
      known.set(url, one);
    });
  }
  return [...known.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}
