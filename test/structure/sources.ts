// The project's own source files, for the rules of the repository.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Source {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

const ROOTS = ['lib', 'components', 'entrypoints', 'test', 'data'];

/** All files below the source folders whose name ends so. */
export function readSources(...endings: string[]): Source[] {
  return ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && endings.some((ending) => file.name.endsWith(ending)))
      .map((file) => join(file.parentPath, file.name).replaceAll('\\', '/'))
      .sort()
      .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
  );
}

/** Code that ships or builds, without its tests and sample states. */
export function isCode({ path }: Source): boolean {
  return !path.startsWith('test/') && !/\.(test|states)\.tsx?$/.test(path);
}
