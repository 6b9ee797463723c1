import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runMain } from '../command';
import { packageOf, packagesOf, STORES, SUMS, writeSums } from '../release/packages';
import { CREDENTIALS } from './credentials';
import { type RunWxt, submit } from './submit';

const ALL = Object.fromEntries(STORES.flatMap((store) => CREDENTIALS[store]).map((name) => [name, 'x']));

let project: string;
let told: string[];
let wxt: ReturnType<typeof vi.fn<RunWxt>>;
const putPackages = (name: string) => {
  const folder = join(project, '.output/release', name);
  mkdirSync(folder, { recursive: true });
  for (const one of packagesOf('1.2.3')) writeFileSync(join(folder, one), `${name} ${one}`);
  writeFileSync(join(folder, SUMS), writeSums(folder, packagesOf('1.2.3')));
  return folder;
};
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'truceline-submit-'));
  writeFileSync(join(project, 'package.json'), '{"version":"1.2.3"}');
  wxt = vi.fn<RunWxt>(() => 0);
  told = [];
  for (const way of ['log', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text: string) => told.push(...text.split('\n')));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(project, { recursive: true });
});

const run = (words: string[] = [], environment: NodeJS.ProcessEnv = ALL) =>
  runMain('usage: x', (all) => submit(project, all, environment, wxt), words);

describe('submit', () => {
  it('hands each store its package, and Firefox the sources', async () => {
    const folder = putPackages('1.2.3');
    expect(await run()).toBe(0);
    const at = (what: Parameters<typeof packageOf>[1]) => join(folder, packageOf('1.2.3', what));
    expect(wxt.mock.calls).toEqual([
      [['submit', '--chrome-zip', at('chrome'), '--chrome-api-version', 'v2'], folder],
      [['submit', '--edge-zip', at('edge')], folder],
      [['submit', '--firefox-zip', at('firefox'), '--firefox-sources-zip', at('sources')], folder],
    ]);
  });

  it('names each credential that is missing, and submits nothing then', async () => {
    putPackages('1.2.3');
    expect(await run([], { ...ALL, EDGE_API_KEY: '', FIREFOX_JWT_SECRET: undefined })).toBe(1);
    expect(told.slice(1)).toEqual(['  edge: EDGE_API_KEY', '  firefox: FIREFOX_JWT_SECRET']);
    expect(await run([], {})).toBe(1);
    expect(told.slice(-10)).toEqual(STORES.flatMap((store) => CREDENTIALS[store].map((name) => `  ${store}: ${name}`)));
    expect(wxt).not.toHaveBeenCalled();
  });

  it('asks for the credentials of the chosen stores only', async () => {
    putPackages('1.2.3');
    const edge = Object.fromEntries(CREDENTIALS.edge.map((name) => [name, 'x']));
    expect(await run(['edge', '--dry-run'], edge)).toBe(0);
    expect(wxt.mock.calls.map(([words]) => words.slice(0, 3))).toEqual([['submit', '--dry-run', '--edge-zip']]);
  });

  it('goes on to the other stores where one refuses, and names it', async () => {
    putPackages('1.2.3');
    wxt.mockImplementation((words) => (words.includes('--chrome-zip') ? 1 : 0));
    expect(await run()).toBe(1);
    expect(wxt).toHaveBeenCalledTimes(3);
    expect(told.at(-1)).toBe('refused: chrome; when it is mended, npm run submit -- chrome');
  });

  it('submits packages of a dry run in a dry run only', async () => {
    const folder = putPackages('1.2.3-dry-run');
    expect(await run()).toBe(1);
    expect(told[0]).toContain('there are no packages of 1.2.3: run "npm run release" first');
    expect(wxt).not.toHaveBeenCalled();
    expect(await run(['--dry-run'])).toBe(0);
    expect(wxt.mock.calls[0]?.[1]).toBe(folder);
    const real = putPackages('1.2.3');
    await run(['--dry-run']);
    expect(wxt.mock.calls.at(-1)?.[1]).toBe(real);
  });

  it('refuses packages that are not those that were verified', async () => {
    writeFileSync(join(putPackages('1.2.3'), packageOf('1.2.3', 'edge')), 'other');
    expect(await run()).toBe(1);
    expect(told[0]).toContain('are not those that were verified');
    expect(wxt).not.toHaveBeenCalled();
  });

  it.each([[['opera']], [['--all']]])('takes %s for wrong usage', async (words) => {
    putPackages('1.2.3');
    expect(await run(words)).toBe(2);
  });
});

describe('the credentials', () => {
  it('are those that publish-browser-extension reads', async () => {
    // Its rules for each store, given a package and nothing else, name what they miss.
    const { resolveConfig, validateConfig } = await import('publish-browser-extension');
    for (const store of STORES) {
      for (const left of CREDENTIALS[store]) {
        vi.unstubAllEnvs();
        for (const name of CREDENTIALS[store]) vi.stubEnv(name, name === left ? undefined : 'x');
        const own = {
          zip: join(project, 'package.json'),
          ...(store === 'chrome' ? { apiVersion: 'v2' as const } : {}),
        };
        const read = () => validateConfig(resolveConfig({ [store]: own }));
        expect(read, `${store} without ${left}`).toThrow();
        vi.stubEnv(left, 'x');
        expect(read, store).not.toThrow();
      }
    }
    vi.unstubAllEnvs();
  });
});
