// Files of entries, read again and again → each as it is now, or as it last was readable.
import type { Readers } from '../entries';
import { type Entry, type Reading, readEntry, readList } from '../entry';

/** Two ways to read the same files. A file is always read with the schema of its kind. */
export interface Readings {
  /** What {@link readEntry} and {@link readList} say; a file that did not change is not parsed again. */
  now: Readers;
  /** The same, but a file that cannot be read gives the entry that it held when it last could. */
  lastReadable: Readers;
}

/** Remembers every file that its readers are given. */
export function rememberReadings(): Readings {
  const latest = new Map<string, { text: string; reading: Reading<unknown> }>();
  const readable = new Map<string, Entry<unknown>>();
  function remembered<T>(file: string, text: string, read: () => Reading<T>): Reading<T> {
    const before = latest.get(file);
    if (before?.text === text) return before.reading as Reading<T>;
    const reading = read();
    latest.set(file, { text, reading });
    if (reading.problems.length === 0 && reading.entry) readable.set(file, reading.entry);
    return reading;
  }
  function orBefore<T>(file: string, { entry, problems }: Reading<T>): Reading<T> {
    const before = problems.length > 0 ? (readable.get(file) as Entry<T> | undefined) : undefined;
    return { entry: before ?? entry, problems };
  }
  const now: Readers = {
    one: (file, text, schema) => remembered(file, text, () => readEntry(file, text, schema)),
    many: (file, text, item) => remembered(file, text, () => readList(file, text, item)),
  };
  const lastReadable: Readers = {
    one: (file, text, schema) => orBefore(file, now.one(file, text, schema)),
    many: (file, text, item) => orBefore(file, now.many(file, text, item)),
  };
  return { now, lastReadable };
}
