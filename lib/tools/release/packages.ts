// A version → the names of its packages, and the sums by which they are known.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const SUMS = 'SHA256SUMS';
export const STORES = ['chrome', 'edge', 'firefox'] as const;
export type Store = (typeof STORES)[number];

/** File names as WXT gives them (its `zip.artifactTemplate` and `zip.sourcesTemplate`). */
export function packageOf(version: string, what: Store | 'sources'): string {
  return `truceline-${version}-${what}.zip`;
}

/** All four, in the order in which they are listed. */
export function packagesOf(version: string): string[] {
  return [...STORES, 'sources' as const].map((what) => packageOf(version, what));
}

export function sumOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The lines of a file that `sha256sum --check` reads. */
export function writeSums(folder: string, names: readonly string[]): string {
  return names.map((name) => `${sumOf(join(folder, name))}  ${name}\n`).join('');
}

export function bytesOf(path: string): number {
  return statSync(path).size;
}
