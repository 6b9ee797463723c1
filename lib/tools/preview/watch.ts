// A folder of entries → word that something in it was saved, once it is quiet again.
// By folders and not by files, so that editors which save by renaming are followed too; and from the moment of the
// call on, while Vite's own watcher first walks the tree and does not tell when it is done.
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors save in several steps, and a checkout changes many files. */
const QUIET_MS = 60;
/** Ships as it is; no part of the record. */
const PUBLIC = 'public';

/** Calls `onChange` after changes of files that are not hidden; returns what ends it. */
export function watchEntries(folder: string, onChange: () => void): () => void {
  let watchers: FSWatcher[] = [];
  let quiet: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(quiet);
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  const wait = () => {
    clearTimeout(quiet);
    quiet = setTimeout(again, QUIET_MS);
  };
  const start = () => {
    watchers = foldersOf(folder).flatMap((path) => watchFolder(path, wait));
  };
  // All anew, for folders come and go; and before the files are read, so that no change falls between.
  const again = () => {
    stop();
    start();
    onChange();
  };
  start();
  return stop;
}

/** None when the folder went away in the meantime: its parent tells of that. */
function watchFolder(path: string, onChange: () => void): FSWatcher[] {
  try {
    const watcher = watch(path, (_event, name) => {
      if (!name?.startsWith('.')) onChange();
    });
    // Some systems call it an error when a watched folder is removed.
    return [watcher.on('error', onChange)];
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

/** The folder and all below it that hold entries. */
function foldersOf(folder: string): string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
    const named = inside.filter(({ name }) => name !== PUBLIC && !name.startsWith('.'));
    return [folder, ...named.flatMap(({ name }) => foldersOf(join(folder, name)))];
  } catch (error) {
    if (isGone(error)) return [];
    throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
