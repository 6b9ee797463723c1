// `npm run data:links`: which citations can no longer be read where the entries say. The one tool that uses the network.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { runAsProcess, UsageError } from '../command';
import { readEntries } from '../reading/entries';
import { citedAddresses } from './addresses';
import { type Asking, checkLinks } from './check-links';
import { tellLinks } from './tell-links';

const USAGE = `usage: npm run data:links -- [FOLDER] [--host example.org] [--json]
Asks every server for the documents that the entries cite, and tells which are gone, moved or do not answer, with the
copies that the Internet Archive has of them.
  FOLDER  the record; data/ without it     --host  only addresses of this host and those below it
Exit code: 0 nothing is gone · 1 something is · 2 wrong usage`;

/** Checks the record in the folder and tells it; returns the exit code. */
export async function linksCommand(words: string[], asking: Asking): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, host: { type: 'string' } },
  });
  const [folder = 'data', stray] = positionals;
  if (stray !== undefined) throw new UsageError('one folder at a time');
  const { host } = values;
  const isAsked = (url: string) => host === undefined || `.${new URL(url).hostname}`.endsWith(`.${host}`);
  const addresses = citedAddresses(readEntries(resolve(folder)).entries).filter(({ url }) => isAsked(url));
  const links = await checkLinks(addresses, asking);
  console.log(values.json ? JSON.stringify(links) : tellLinks(links).join('\n'));
  return links.some(({ answer }) => answer.state === 'gone') ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  runAsProcess(USAGE, (words) => linksCommand(words, { fetch: globalThis.fetch }));
