// The project's files, as git counts them → a copy elsewhere, and a digest by which they are known again.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Git, pathsOf } from './git';

/** Files that are in git, or would be: as they are now, committed or not. In order of path. */
export function listSources(project: string, git: Git): string[] {
  const known = pathsOf(git('ls-files', '--cached', '--others', '--exclude-standard', '-z'));
  return [...new Set(known)]
    .filter((path) => existsSync(join(project, path)) && lstatSync(join(project, path)).isFile())
    .sort();
}

/** Copies the files into a folder that holds nothing else then. */
export function copySources(project: string, paths: readonly string[], to: string): void {
  rmSync(to, { recursive: true, force: true });
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(project, path), join(to, path));
  }
}

/** SHA-256 over the paths and contents. */
export function digestSources(project: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = readFileSync(join(project, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
