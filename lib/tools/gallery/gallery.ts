// `npm run gallery`: every component in every state it has a name for, as readers see it.
import { parseArgs } from 'node:util';
import { runAsProcess } from '../command';
import { readPort } from '../serve-page';
import { serveGallery } from './serve';

const DEFAULT_PORT = 4183;
const USAGE = `usage: npm run gallery -- [--port N]
Serves all states of all components on localhost (${DEFAULT_PORT}, or the next free port), changed as their files are.`;

runAsProcess(USAGE, async (words) => {
  const { values } = parseArgs({ args: words, options: { port: { type: 'string' } } });
  const port = readPort(values.port);
  const { address } = await serveGallery({ port: port ?? DEFAULT_PORT, orNext: port === undefined });
  console.log(`${address}  shows every state. Ctrl-C ends it.`);
  return 0;
});
