// The preview's record → Vite's development server with the page, on the loopback interface only.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { READ_AGAIN } from './page/state';
import { previewPlugin } from './plugin';
import type { Preview } from './record';

export interface ServeOptions {
  /** 0 for any that is free. */
  port: number;
  /** Take the next free port where this one is in use. */
  orNext: boolean;
}

export interface PreviewServer {
  address: string;
  /** Lets open pages know that the entries were read again. */
  tellPages(): void;
  close(): Promise<void>;
}

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGE = join(PROJECT, 'lib/tools/preview/page');
/** What the page is made of. */
const SERVED = ['components', 'lib', 'data/public', 'node_modules'];
const HOST = '127.0.0.1';

/** Serves until it is closed. @throws Error when the port is in use. */
export async function servePreview(current: () => Preview, { port, orNext }: ServeOptions): Promise<PreviewServer> {
  const server = await createServer({
    configFile: false,
    root: PAGE,
    appType: 'mpa',
    publicDir: join(PROJECT, 'data/public'),
    cacheDir: join(PROJECT, 'node_modules/.vite/preview'),
    // Problems go to the page and the terminal; Vite speaks when something of its own is wrong.
    logLevel: 'warn',
    clearScreen: false,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), previewPlugin(current)],
    optimizeDeps: { include: ['preact/hooks'] },
    server: { host: HOST, port, strictPort: !orNext, fs: { allow: SERVED.map((one) => join(PROJECT, one)) } },
  });
  await server.listen().catch(async (error: Error) => {
    await server.close();
    throw new Error(`${error.message}: choose another with --port`);
  });
  const bound = server.httpServer?.address();
  if (!bound || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://localhost:${bound.port}/`,
    tellPages: () => server.ws.send({ type: 'custom', event: READ_AGAIN }),
    close: () => server.close(),
  };
}
