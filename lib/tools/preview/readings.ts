// Files of entries, read again and again → each as it is now, or as it last was readable.
import type { ZodType } from 'zod';
import { type Entry, type Reading, readEntry } from '../reading/entry';

/** Two readers of the same files. A file is always read with the schema of its kind. */
export interface Readings {
  /** What {@link readEntry} says; a file that did not change is not parsed again. */
  now: typeof readEntry;
  /** The same, but a file that cannot be read gives the entry that it held when it last could. */
  lastReadable: typeof readEntry;
}

/** Remembers every file that its readers are given. */
export function rememberReadings(): Readings {
  const latest = new Map<string, { text: string; reading: Reading<unknown> }>();
  const readable = new Map<string, Entry<unknown>>();
  function now<T>(file: string, text: string, schema: ZodType<T>): Reading<T> {
    const before = latest.get(file);
    if (before?.text === text) return before.reading as Reading<T>;
    const reading = readEntry(file, text, schema);
    latest.set(file, { text, reading });
    if (reading.entry && reading.problems.length === 0) readable.set(file, reading.entry);
    return reading;
  }
  function lastReadable<T>(file: string, text: string, schema: ZodType<T>): Reading<T> {
    const { entry, problems } = now(file, text, schema);
    // Of a list, the sound items are an entry too; what it last was as a whole comes before that.
    const before = problems.length > 0 ? (readable.get(file) as Entry<T> | undefined) : undefined;
    return { entry: before ?? entry, problems };
  }
  return { now, lastReadable };
}
