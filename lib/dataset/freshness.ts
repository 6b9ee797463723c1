// The dataset's name in the interface, and whether its review is overdue.
import type { Manifest } from '../model/record';
import type { DatasetName } from '../model/view';

/** Entries are reviewed twice a year (data/README.md); a dataset older than that is called stale. */
export const REVIEW_DAYS = 180;
const MS_A_DAY = 86_400_000;

export function nameDataset({ version, date }: Manifest, now: Date): DatasetName {
  const age = (now.getTime() - Date.parse(date)) / MS_A_DAY;
  return { version, date, stale: age > REVIEW_DAYS };
}
