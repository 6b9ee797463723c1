// Packages → proof that they are what was tested, no larger than allowed, and what their sources give anywhere.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesOf, packageOf, packagesOf, STORES, sumOf } from './packages';
import type { Run, Surroundings } from './run';

/** Readers on slow lines update too; the record may double before this is in question. */
const PACKAGE_MAX_BYTES = 3_000_000;

/**
 * Another machine, as far as one machine can be: another home, time zone, language and mask for new files. The caches
 * stay, so that nothing is fetched twice.
 */
const ELSEWHERE: Surroundings = {
  environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', USER: 'nobody', CI: '1' },
  umask: 0o077,
};

/** @throws Error that names what is too large */
export function requireSizes(folder: string, version: string): void {
  for (const store of STORES) {
    const name = packageOf(version, store);
    const bytes = bytesOf(join(folder, name));
    if (bytes > PACKAGE_MAX_BYTES)
      throw new Error(`${name} has ${bytes} bytes, and no package may have more than ${PACKAGE_MAX_BYTES}`);
  }
}

/** Whether each package holds the very files of the build that the tests looked at. @throws Error that names a file */
export async function requireTested(output: string, version: string, run: Run): Promise<void> {
  for (const store of STORES) {
    const name = packageOf(version, store);
    await inNewFolder(async (folder) => {
      await run.unpack(join(output, name), folder);
      // Edge gets what was tested for Chrome: both are Chromium.
      const tested = join(output, store === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
      const differing = differingFiles(folder, tested);
      if (differing.length > 0) throw new Error(`${name} is not what was tested: ${differing.join(', ')} differ`);
    });
  }
}

/** Whether the sources archive alone, in an empty folder and other surroundings, gives the same bytes. @throws Error that names a package */
export async function requireReproducible(output: string, version: string, logs: string, run: Run): Promise<void> {
  await inNewFolder(async (home) => {
    const folder = join(home, 'sources');
    mkdirSync(folder);
    await run.unpack(join(output, packageOf(version, 'sources')), folder);
    run.npm(folder, ['ci', '--prefer-offline', '--no-audit', '--no-fund'], join(logs, 'rebuild-install.log'));
    const environment = { ...ELSEWHERE.environment, TMPDIR: home };
    run.npm(folder, ['run', 'zip'], join(logs, 'rebuild.log'), { ...ELSEWHERE, environment });
    const differing = packagesOf(version).filter(
      (name) => sumOf(join(output, name)) !== sumOf(join(folder, '.output', name)),
    );
    if (differing.length > 0) throw new Error(`built again from its sources, ${differing.join(', ')} differ`);
  });
}

async function inNewFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-release-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Paths that only one of the folders has, or whose bytes are not the same. */
function differingFiles(a: string, b: string): string[] {
  const paths = [...new Set([...filesIn(a), ...filesIn(b)])].sort();
  return paths.filter((path) => bytesIn(a, path)?.equals(bytesIn(b, path) ?? Buffer.of(0)) !== true);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1));
}

function bytesIn(folder: string, path: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, path));
  } catch {
    return undefined;
  }
}
