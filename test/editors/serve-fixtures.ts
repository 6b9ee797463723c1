// Fixtures → pages of the bench's server, each an article with an editor in it.
import { resolve } from 'node:path';
import { build } from 'vite';
import { articleOf, type Bench, servePage } from '../e2e/support';
import { FIXTURES, type Fixture } from './fixtures';

const SITE = 'http://editors.example/';
/** Marked in every fixture: the same words as in the editors, where they are to be read. */
const OUTSIDE = `<p id="outside">Russia and Turkey agreed on a ceasefire in Idlib, the UN said.</p>
  <p>${'Patrols began on the road. '.repeat(20)}</p>`;
/** Editors cut their history by the clock; one that stands cuts it the same in every run. */
const CLOCK = `<script>
  const NOW = 1583532000000;
  Date = class extends Date {
    constructor(...given) { given.length > 0 ? super(...given) : super(NOW); }
    static now() { return NOW; }
  };
</script>`;
const STYLE = '<style>#editor { min-height: 80px } .ql-clipboard { position: absolute; left: -9999px }</style>';

export function addressOf(name: string): string {
  return new URL(encodeURIComponent(name), SITE).href;
}

/** The scripts of all fixtures, by file name, chunks that they share among them. */
export async function bundleFixtures(): Promise<Map<string, string>> {
  const scripts = Object.values(FIXTURES).flatMap(({ script }) => script ?? []);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // Under test, React would be taken in the build for developers, which tells the console of all it does.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(scripts.map((name) => [name, resolve('test/editors/pages', name)])),
        output: { entryFileNames: '[name]', chunkFileNames: '[name].js' },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return new Map(
    outputs.flatMap(({ output }) => output.map((file) => [file.fileName, 'code' in file ? file.code : ''])),
  );
}

/** Serves every fixture and its scripts. */
export function serveFixtures({ server }: Bench, scripts: ReadonlyMap<string, string>): void {
  for (const [name, code] of scripts) server.add(new URL(name, SITE).href, code, 'text/javascript');
  for (const [name, fixture] of Object.entries(FIXTURES)) servePage(server, addressOf(name), pageOf(fixture));
}

function pageOf({ html, script }: Fixture): string {
  const module = script ? `<script type="module" src="/${script}"></script>` : '';
  return articleOf(OUTSIDE + html + module, CLOCK + STYLE);
}
