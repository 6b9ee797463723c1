// `npm run data:preview`: the atlas over the entries as they stand in data/, with each problem beside its entry.
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runAsProcess, UsageError } from '../command';
import { formatProblem } from '../reading/problem';
import { type PageServer, readPort } from '../serve-page';
import { keepPreview } from './keep';
import { type PreviewState, READ_AGAIN } from './page/state';
import { previewRecord } from './record';
import { servePreview } from './serve';

const DEFAULT_PORT = 4173;
/** While one works on an entry, others may have problems that follow from its own. */
const MOST_PRINTED = 20;
const USAGE = `usage: npm run data:preview -- [--data FOLDER] [--port N] [--once] [--json]
  --data FOLDER  the entries (data)
  --port N       where the page is served on localhost (${DEFAULT_PORT}, or the next free one)
  --once         read once, print the problems and end: 1 when there are any
  --json         print the address and the problems as JSON, and nothing after`;

interface Options {
  folder: string;
  shownAs: string;
  /** Undefined: the default, or the next free one. */
  port: number | undefined;
  once: boolean;
  json: boolean;
}

/** @throws UsageError, or an error of parseArgs, for what is none. */
function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      data: { type: 'string', default: 'data' },
      port: { type: 'string' },
      once: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const folder = resolve(values.data);
  if (!existsSync(folder)) throw new UsageError(`--data ${values.data}: there is no such folder`);
  const port = readPort(values.port);
  const near = relative('.', folder);
  return { folder, shownAs: near.startsWith('..') ? folder : near, port, once: values.once, json: values.json };
}

/** Prints what the entries are and what is wrong with them; of many problems the first. */
function print({ problems, counts, failure }: PreviewState, lead: string, most = MOST_PRINTED): void {
  for (const problem of problems.slice(0, most)) console.error(formatProblem(problem));
  if (problems.length > most) console.error(`… and ${problems.length - most} more`);
  if (failure !== undefined) console.error(`the entries could not be checked: ${failure}`);
  console.log(`${lead}  ${counts.targets} ceasefires, ${counts.actors} actors, ${problems.length} problem(s)`);
}

async function main(words: string[]): Promise<number> {
  const options = readOptions(words);
  if (options.once) return printOnce(options);
  await serve(options);
  return 0;
}

function printOnce({ folder, shownAs, json }: Options): number {
  const { state } = previewRecord({ folder, shownAs, version: packageVersion() })();
  const { problems, counts } = state;
  if (json) console.log(JSON.stringify({ problems, counts }));
  else print(state, shownAs, problems.length);
  return problems.length > 0 ? 1 : 0;
}

async function serve({ folder, shownAs, port, json }: Options): Promise<void> {
  let server: PageServer | undefined;
  const kept = keepPreview({ folder, shownAs, version: packageVersion() }, ({ state }) => {
    server?.tellPages(READ_AGAIN);
    if (!json) print(state, new Date().toTimeString().slice(0, 8));
  });
  const end = async () => {
    kept.stop();
    await server?.close();
  };
  try {
    server = await servePreview(kept.current, { port: port ?? DEFAULT_PORT, orNext: port === undefined });
  } catch (error) {
    await end();
    throw error;
  }
  const { address } = server;
  const { state } = kept.current();
  if (json) console.log(JSON.stringify({ address, problems: state.problems, counts: state.counts }));
  else {
    print(state, shownAs);
    console.log(`\n${address}  shows what is saved, as it is saved. Ctrl-C ends it.`);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end().then(() => process.exit(0)));
}

function packageVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) runAsProcess(USAGE, main);
