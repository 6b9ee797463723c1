// The built packages: permissions, size, and what must not be in them. Needs `npm run build`.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const PACKAGES = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
/**
 * The content script stands in every page; the reader is loaded where it may open, the next two where it finds a ceasefire
 * word, the popover on first use.
 */
const SCRIPT_MAX_BYTES = {
  'page.js': 4_500,
  'reader.js': 10_500,
  'session.js': 20_500,
  'following.js': 7_000,
  'popover.js': 20_000,
};
const SCRIPTS = Object.keys(SCRIPT_MAX_BYTES);
/** Whatever the atlas loads, its record aside. */
const ATLAS_MAX_BYTES = 90_000;
const LINT_MS = 60_000;
const PAGES = ['http://*/*', 'https://*/*'];

interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  content_scripts: { js: string[]; matches: string[]; all_frames?: boolean; css?: string[] }[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

describe.each(Object.entries(PACKAGES))('package for %s', (name, folder) => {
  beforeAll(() => {
    if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first`);
  });

  it('asks for storage, scripting and web pages, nothing more', () => {
    const manifest = manifestOf(folder);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['scripting', 'storage']);
    expect(manifest.host_permissions.toSorted()).toEqual(PAGES);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('announces itself to no page', () => {
    const manifest = manifestOf(folder);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts).toEqual([{ matches: PAGES, js: ['page.js'], run_at: 'document_idle' }]);
  });

  it.each(Object.entries(SCRIPT_MAX_BYTES))('has in %s at most %i bytes, gzipped', (script, most) => {
    expect(gzipSync(readFileSync(join(folder, script))).length).toBeLessThanOrEqual(most);
  });

  it(`has for the atlas at most ${ATLAS_MAX_BYTES} bytes of scripts, gzipped`, () => {
    const html = readFileSync(join(folder, 'atlas.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path = '']) => join(folder, path));
    expect(scripts.length).toBeGreaterThan(1);
    const bytes = scripts.map((path) => gzipSync(readFileSync(path)).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(ATLAS_MAX_BYTES);
  });

  it('has its scripts in pages compiled at once where nearly all of it is called', () => {
    for (const script of SCRIPTS.filter((one) => one !== 'popover.js'))
      expect(readFileSync(join(folder, script), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('sends page scripts neither messages nor code', () => {
    for (const script of SCRIPTS) {
      const text = readFileSync(join(folder, script), 'utf8');
      // Preact's own way to set innerHTML is in its code; no component of ours uses it (test/structure/files.test.ts).
      const found = /\bpostMessage\b|\beval\(|new Function|XMLHttpRequest|WebSocket|sendBeacon|fetch\(/.exec(text);
      expect(found?.[0]).toBeUndefined();
      if (script !== 'popover.js') expect(text).not.toMatch(/\b(inner|outer)HTML\b|insertAdjacentHTML/);
    }
  });

  it('names no web address but those of the data', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const allowed = /^https?:\/\/(\[\$\{|www\.w3\.org\/|json-schema\.org\/|\*\/|\$\{|`|"|'|$)/;
    const found = scripts.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/https?:\/\/[^\s"'`)]*/g)].map(
        ([url]) => `${file}: ${url}`,
      ),
    );
    expect(found.filter((line) => !allowed.test(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
  });

  if (name === 'firefox') {
    it(
      'tells Firefox that no data is collected, and passes its linter',
      () => {
        expect(manifestOf(folder).browser_specific_settings?.gecko.data_collection_permissions).toEqual({
          required: ['none'],
        });
        const report = execFileSync('npx', ['web-ext', 'lint', '--source-dir', folder, '--output', 'json'], {
          encoding: 'utf8',
        });
        const { summary, errors } = JSON.parse(report) as { summary: { errors: number }; errors: unknown[] };
        expect(errors).toEqual([]);
        expect(summary.errors).toBe(0);
      },
      LINT_MS,
    );
  }
});
