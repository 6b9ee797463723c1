import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { datasetFiles } from './lib/tools/dataset-files';

const PAGES = ['http://*/*', 'https://*/*'];

/**
 * These scripts run once in a page, and nearly all of their functions do: Chromium (136 and later) is told to compile
 * them with the script, where it would first skip each and come back when it is called.
 */
const CALLED_AT_ONCE = ['page.js', 'reader.js', 'session.js', 'following.js'];
const compileAtOnce: Plugin = {
  name: 'compile-at-once',
  generateBundle(_options, files) {
    for (const [name, file] of Object.entries(files)) {
      if (file.type === 'chunk' && CALLED_AT_ONCE.includes(name))
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  publicDir: 'data/public',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), compileAtOnce],
    // Every page loads the content script: terser saves one byte in twenty over Vite's own minifier.
    build: { minify: 'terser', terserOptions: { compress: { passes: 3 } } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: PAGES,
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPrevious__' },
      'open-mention': { description: '__MSG_commandOpen__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'truceline@truceline.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // The content script is declared here and not by WXT: see entrypoints/page.ts.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [{ matches: PAGES, js: ['page.js'], run_at: 'document_idle' }];
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...datasetFiles(resolve('.dataset/files')));
    },
  },
});
