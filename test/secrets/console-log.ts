// Everything that is written to any console of a browser: of pages, content scripts, background and extension pages.
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { findWorker, inFirefox } from '../e2e/browser-side';
import type { Bench } from '../e2e/support';

const tell = ({ args }: Protocol.Runtime.ConsoleAPICalledEvent) => args.map((one) => JSON.stringify(one)).join(' ');

/** Begins to listen; gives what was said so far whenever it is asked. */
export async function logConsoles(bench: Bench, pages: readonly Page[]): Promise<() => string[]> {
  const said: string[] = [];
  if (bench.name === 'firefox') {
    // Firefox writes the consoles of all its processes to its own output then.
    await inFirefox(
      bench,
      `for (const one of ['content', 'chrome']) Services.prefs.setBoolPref('devtools.console.stdout.' + one, true)`,
    );
    const { stdout, stderr } = bench.browser.process() ?? {};
    for (const stream of [stdout, stderr]) stream?.on('data', (bytes: Buffer) => said.push(bytes.toString()));
    return () => said;
  }
  const worker = await findWorker(bench);
  const sessions = await Promise.all(pages.map((page) => page.createCDPSession()));
  const listen = async (session: CDPSession) => {
    session.on('Runtime.consoleAPICalled', (event) => said.push(tell(event)));
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => said.push(JSON.stringify(exceptionDetails)));
    session.on('Log.entryAdded', ({ entry }) => said.push(entry.text));
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  };
  await Promise.all([...sessions, ...(worker ? [worker.client] : [])].map(listen));
  return () => said;
}
