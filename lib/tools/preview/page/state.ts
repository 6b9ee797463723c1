// What the preview's server tells its page beside the record. Types, and the name of one event.
import type { Manifest } from '../../../model/record';
import type { Problem } from '../../reading/problem';

/** A file whose entry cannot be read: it is shown as it last could be, or, if it never could, not at all. */
export interface Unreadable {
  file: string;
  shown: 'as before' | 'not at all';
}

/** The entries as they were last read. Served as `/problems.json`. */
export interface PreviewState {
  /** The folder of the entries, as one would name it in the terminal; problems call it `data`. */
  folder: string;
  /** What `npm run data:check` finds. */
  problems: Problem[];
  unreadable: Unreadable[];
  /** Of what is shown. */
  counts: Manifest['counts'];
  /** Set when the entries could not be checked at all; everything else is then as it was before. */
  failure?: string;
}

/** Sent to the page when the entries were read again. */
export const READ_AGAIN = 'truceline:read-again';
