// A running browser → where in its profile on disk which secrets stand.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Bench } from '../e2e/support';
import { findPlanted } from './planted';

/** One secret in one kind of file; numbers and hashes in a file's name differ from run to run and are left out. */
export interface Found {
  file: string;
  secret: string;
}

/** Folders that hold what extensions keep, by any name that the browsers give them. */
export const OF_EXTENSIONS = /extension|truceline/i;

function profileOf({ browser, name }: Bench): string {
  const { spawnargs = [] } = browser.process() ?? {};
  const flag = '--user-data-dir=';
  const found =
    name === 'chromium'
      ? spawnargs.find((one) => one.startsWith(flag))?.slice(flag.length)
      : spawnargs[spawnargs.indexOf('--profile') + 1];
  if (!found) throw new Error('the browser does not say where its profile is');
  return found;
}

/** Reads every file of the profile as the browser has left it so far. */
export function scanProfile(bench: Bench): { files: number; found: Found[] } {
  const folder = profileOf(bench);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const found = files.flatMap(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const file = relative(folder, path).replace(/[0-9a-f-]{6,}|\d+/gi, '*');
    return findPlanted(readIfThere(path)).map((secret) => ({ file, secret }));
  });
  return { files: files.length, found };
}

/** Browsers remove files at any time. */
function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
