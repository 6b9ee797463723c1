// The pages of all frameworks: their scripts, as a browser loads them, and the markup that their servers send.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import type { Story } from './story';

const FOLDER = 'test/frameworks';

/** The folder of each framework, which names it. */
export const FRAMEWORKS: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Warnings are part of what is compared. */
const DEVELOPMENT = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/** Every script that the pages need, by file name; that of a framework has its name. */
export async function bundlePages(): Promise<Map<string, string>> {
  const input = Object.fromEntries(FRAMEWORKS.map((name) => [name, resolve(FOLDER, name, 'page.js')]));
  const output = { entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' };
  const made = await build({
    ...{ configFile: false, logLevel: 'error', mode: 'development', define: DEVELOPMENT, plugins: [svelte('client')] },
    build: { write: false, minify: false, target: 'esnext', modulePreload: false, rolldownOptions: { input, output } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('no bundle of the frameworks');
  return new Map(first.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}

/** The first story as the framework's own server renders it; null for a framework without one. */
export async function serverHtml(name: string, story: Story): Promise<string | null> {
  const entry = resolve(FOLDER, name, 'server.js');
  if (!existsSync(entry)) return null;
  const made = await build({
    ...{ configFile: false, logLevel: 'error', mode: 'development', define: DEVELOPMENT, plugins: [svelte('server')] },
    ssr: { noExternal: true },
    build: { write: false, ssr: entry, minify: false, rolldownOptions: { output: { format: 'cjs' } } },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error(`no server of ${name}`);
  const module = { exports: {} as { html(story: Story): string | Promise<string> } };
  const run = new Script(`(function (module, exports, require) {${first.output[0].code}\n})`).runInThisContext();
  run(module, module.exports, createRequire(join(resolve(FOLDER, name), 'server.js')));
  return module.exports.html(story);
}

/** Compiles the one component that is not JavaScript. */
function svelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte-component',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      return { code: compile(code, { generate, dev: generate === 'client', filename: id }).js.code, moduleType: 'js' };
    },
  };
}
