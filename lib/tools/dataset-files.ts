// The compiled dataset → the list of files that the build copies into the package.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below the folder, in a fixed order. @throws Error when the dataset was not compiled. */
export function datasetFiles(folder: string): { absoluteSrc: string; relativeDest: string }[] {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run data:compile"`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort()
    .map((path) => ({ absoluteSrc: path, relativeDest: relative(folder, path).split(sep).join('/') }));
}
