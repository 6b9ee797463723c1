// A folder with a page made of our components → Vite's development server with it, on the loopback interface only.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer, type Plugin } from 'vite';
import { UsageError } from './command';

export interface Port {
  /** 0 for any that is free. */
  port: number;
  /** Take the next free port where this one is in use. */
  orNext: boolean;
}

export interface Page extends Port {
  /** Folder of the page from the project's root on; its last name but one keeps servers' caches apart. */
  folder: string;
  plugins?: Plugin[];
}

export interface PageServer {
  address: string;
  /** Lets open pages know of an event of ours. */
  tellPages(event: string): void;
  close(): Promise<void>;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** What such pages are made of. */
const SERVED = ['components', 'lib', 'data/public', 'node_modules'];
const HOST = '127.0.0.1';
const MAX_PORT = 65_535;

/** What a command was given as `--port`. @throws UsageError for what is none. */
export function readPort(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const port = Number(word);
  if (!/^\d+$/.test(word) || port > MAX_PORT)
    throw new UsageError(`--port ${word}: a port is a number up to ${MAX_PORT}`);
  return port;
}

/** Serves until it is closed. @throws Error when the port is in use. */
export async function servePage({ folder, port, orNext, plugins = [] }: Page): Promise<PageServer> {
  const server = await createServer({
    configFile: false,
    root: join(PROJECT, folder),
    appType: 'mpa',
    publicDir: join(PROJECT, 'data/public'),
    cacheDir: join(PROJECT, 'node_modules/.vite', folder.split('/').at(-2) ?? ''),
    // Problems go to the page and the terminal; Vite speaks when something of its own is wrong.
    logLevel: 'warn',
    clearScreen: false,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), ...plugins],
    optimizeDeps: { include: ['preact/hooks'] },
    server: {
      host: HOST,
      port,
      strictPort: !orNext,
      fs: { allow: [folder, ...SERVED].map((one) => join(PROJECT, one)) },
    },
  });
  await server.listen().catch(async (error: Error) => {
    await server.close();
    throw new Error(`${error.message}: choose another with --port`);
  });
  const bound = server.httpServer?.address();
  if (!bound || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://localhost:${bound.port}/`,
    tellPages: (event) => server.ws.send({ type: 'custom', event }),
    close: () => server.close(),
  };
}
