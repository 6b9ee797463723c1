// A folder of the record → the names in it that are entries, with a problem for everything else that lies there.
import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import type { ZodType } from 'zod';
import { id } from '../../model/fields';
import type { Problem } from './problem';

/** What one folder holds; `file` is what problems call it. */
export interface Folder {
  path: string;
  file: string;
  mayBeLink?: boolean;
}

/**
 * Ids of entries that are files `<id>.yml`, in order. What is not even a plain file is still named by its id:
 * reading it says what is wrong.
 */
export function fileIds(folder: Folder, name: ZodType<string>, problems: Problem[]): string[] {
  return list(folder, problems).flatMap((item) => {
    const one = item.name.replace(/\.yml$/, '');
    if (item.name.endsWith('.yml') && name.safeParse(one).success && isPossible(one)) return [one];
    const mend = /\.ya?ml$/i.test(item.name) ? 'rename it' : 'remove it, or make it an entry';
    problems.push(misplaced(`${folder.file}/${item.name}`, 'the name of an entry is its id and ends in .yml', mend));
    return [];
  });
}

/** Ids of entries that are folders, in order. */
export function folderIds(folder: Folder, problems: Problem[]): string[] {
  return list(folder, problems).flatMap((item) => {
    const file = `${folder.file}/${item.name}`;
    if (!item.isDirectory())
      problems.push(misplaced(file, 'a folder is needed here', 'remove it, or make it a folder'));
    else if (!id.safeParse(item.name).success || !isPossible(item.name))
      problems.push(
        misplaced(file, 'the name of the folder is an id: lower-case words joined by hyphens', 'rename it'),
      );
    else return [item.name];
    return [];
  });
}

/** Those of the expected names that are there; everything else is a problem, since nothing reads it. */
export function knownNames(folder: Folder, expected: readonly string[], problems: Problem[]): Set<string> {
  const names = list(folder, problems).map(({ name }) => name);
  for (const name of names.filter((one) => !expected.includes(one))) {
    problems.push(
      misplaced(`${folder.file}/${name}`, 'nothing reads this', `one of these is meant: ${expected.join(', ')}`),
    );
  }
  return new Set(names.filter((one) => expected.includes(one)));
}

/** A problem of the name or kind of what lies at a place. */
export function misplaced(file: string, message: string, mend: string): Problem {
  return { file, line: 1, column: 1, rule: 'file-name', message, mend };
}

/** What the system hides is passed over; what is not there is empty. Only the whole record may be a link. */
function list({ path, file, mayBeLink }: Folder, problems: Problem[]): Dirent[] {
  try {
    if (!mayBeLink && lstatSync(path).isSymbolicLink()) {
      problems.push(misplaced(file, 'a symbolic link', 'put the folder itself here'));
      return [];
    }
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT')
      problems.push(misplaced(file, `a folder is needed here (${String(code)})`, 'remove what stands in its place'));
    return [];
  }
}

/** Names that JavaScript has on every object, or that Windows cannot give to a file. */
const IMPOSSIBLE = /^(constructor|prototype|con|prn|aux|nul|com\d|lpt\d)$/;

function isPossible(name: string): boolean {
  return !IMPOSSIBLE.test(name);
}
