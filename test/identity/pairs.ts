// Two browsers, one with the extension and one without, and windows of both that are used again and again.
import type { BrowserName } from '../../lib/tools/browser/find';
import type { PageServer } from '../../lib/tools/browser/serve';
import { type Bench, startBench, wxtEventsOf } from '../e2e/support';
import { openVisitor, type Visitor } from './visit';

/** What is to be the same of both. */
export interface Both<T> {
  ours: T;
  bare: T;
}

/** Two browsers with windows for as many tests as run at a time. */
export interface Pairs {
  benches: Both<Bench>;
  /** Lends a window of each browser; those of a run that failed are not used again. */
  lend<T>(run: (visitors: Both<Visitor>) => Promise<T>): Promise<T>;
  close(): Promise<unknown>;
}

/** Starts both browsers and lets `serve` add pages to the server of each. */
export async function startPairs(name: BrowserName, serve: (server: PageServer) => void): Promise<Pairs> {
  const [ours, bare] = await Promise.all([startBench(name), startBench(name, { bare: true })]);
  for (const { server } of [ours, bare]) serve(server);
  const names = wxtEventsOf(ours);
  const free: Both<Visitor>[] = [];
  const open = async (): Promise<Both<Visitor>> => {
    const [withUs, without] = await Promise.all([ours, bare].map((bench) => openVisitor(bench, names)));
    if (!withUs || !without) throw new Error('two windows were to open');
    return { ours: withUs, bare: without };
  };
  return {
    benches: { ours, bare },
    async lend(run) {
      const pair = free.pop() ?? (await open());
      try {
        const result = await run(pair);
        free.push(pair);
        return result;
      } catch (error) {
        await Promise.all([pair.ours.page.close(), pair.bare.page.close()]);
        throw error;
      }
    },
    close: () => Promise.all([ours.close(), bare.close()]),
  };
}
