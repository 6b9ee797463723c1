// What the project is made of beside its own code: few packages, each known by its sum.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  link?: boolean;
  integrity?: string;
  resolved?: string;
  version?: string;
}

const RUN_TIME_MAX = 4;
/** SHA-512 in base 64. */
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
/** Without the project itself and its workspaces. */
const locked = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);

describe('packages', () => {
  it(`that run at the reader's are at most ${RUN_TIME_MAX}`, () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(RUN_TIME_MAX);
  });

  it('are of one version each, not of a range', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are all locked with a SHA-512', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, { integrity = '' }]) => !SHA512.test(integrity)).map(([path]) => path)).toEqual([]);
  });

  it('come from the registry, not from git, a file or an address', () => {
    const other = locked.filter(
      ([, { resolved = '', version = '' }]) =>
        !/^(https:\/\/registry\.npmjs\.org\/|$)/.test(resolved) || version === '',
    );
    expect(other.map(([path]) => path)).toEqual([]);
  });
});
