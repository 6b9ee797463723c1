// The folder data/ → the record that the preview serves, from memory: compiled again whenever it is asked for.
// What data:check names does not stop it: an entry with a problem is shown beside it, so that both can be read.
import { checkData } from '../check';
import { compileRecord, type Files } from '../compile';
import { readEntries } from '../reading/entries';
import type { readEntry } from '../reading/entry';
import type { PreviewState, Unreadable } from './page/state';
import { rememberReadings } from './readings';

/** The record and what is said of it, from one reading of the entries. */
export interface Preview {
  /** Path as the page asks for it (`record/manifest.json`) → content. */
  files: Files;
  state: PreviewState;
}

export interface Source {
  folder: string;
  /** How the folder is called to the reader. */
  shownAs: string;
  /** Of the package. */
  version: string;
}

/**
 * Gives a function that reads and compiles the entries as they are now. A file that cannot be read stands in the
 * record as it last could be. Where the check itself fails, the answer is the one before, and says so.
 * @returns a function that throws only when it fails the first time
 */
export function previewRecord(source: Source): () => Preview {
  const readings = rememberReadings();
  let last: Preview | undefined;
  return () => {
    try {
      last = read(source, readings);
      return last;
    } catch (error) {
      if (!last) throw error;
      const failure = error instanceof Error ? error.message : String(error);
      return { ...last, state: { ...last.state, failure } };
    }
  };
}

function read({ folder, shownAs, version }: Source, readings: ReturnType<typeof rememberReadings>): Preview {
  const { problems } = checkData(folder, readings.now);
  const unreadable: Unreadable[] = [];
  const readOne: typeof readEntry = (file, text, schema) => {
    const reading = readings.lastReadable(file, text, schema);
    if (reading.problems.length > 0) unreadable.push({ file, shown: reading.entry ? 'as before' : 'not at all' });
    return reading;
  };
  const { entries } = readEntries(folder, readOne);
  const files: Files = new Map(
    [...compileRecord(entries, version)].map(([path, content]) => [path.replace(/^files\//, ''), content]),
  );
  const { counts } = JSON.parse(files.get('record/manifest.json') ?? '') as Pick<PreviewState, 'counts'>;
  return { files, state: { folder: shownAs, problems, unreadable, counts } };
}
