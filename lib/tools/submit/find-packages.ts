// A version → the folder of its packages, once they are the very ones that the release verified.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesOf, SUMS, writeSums } from '../release/packages';

/**
 * The packages of a real release; for a dry run, those of a dry run will do.
 * @throws Error that says what to do
 */
export function findPackages(project: string, version: string, dryRun: boolean): string {
  const release = join(project, '.output/release', version);
  const folders = dryRun ? [release, `${release}-dry-run`] : [release];
  const folder = folders.find((one) => existsSync(join(one, SUMS)));
  if (folder === undefined)
    throw new Error(
      `there are no packages of ${version}: run "npm run release" first${dryRun ? ', or its --dry-run' : ''}`,
    );
  if (readFileSync(join(folder, SUMS), 'utf8') !== writeSums(folder, packagesOf(version)))
    throw new Error(`the packages in ${folder} are not those that were verified: run "npm run release" again`);
  return folder;
}
