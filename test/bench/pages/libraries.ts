// Libraries that wrap what they find in elements, each in a fresh page without the extension.
import { type BenchBrowser, type BenchServer, bundle, within } from '../browser';
import type { Highlighting, LibraryPage } from '../contract';
import { growth } from '../heap';
import { median, rounded } from '../statistics';
import type { BenchPage } from './samples';

/** Medians over the runs. */
export interface PageCost extends Partial<Highlighting> {
  page: string;
  highlighter: string;
  runs: number;
  /** Bytes more in the heap than before. */
  heap?: number;
  failed?: string;
}

const LIMIT_MS = 60_000;
/** A run that takes longer than this is not repeated. */
const LONG_MS = 3_000;

type Run = Highlighting & { heap: number };

export async function measureLibraries(
  server: BenchServer,
  browser: BenchBrowser,
  pages: readonly BenchPage[],
  { terms, runs, tell }: { terms: readonly string[]; runs: number; tell: (what: string) => void },
): Promise<PageCost[]> {
  const script = await bundle('test/bench/pages/libraries-page.ts');
  const costs: PageCost[] = [];
  for (const page of pages) {
    server.server.add(page.url, page.html);
    for (const library of await librariesOf(browser, page, script)) {
      tell(`${page.name}: ${library}`);
      costs.push(await measureOne(browser, page, { library, script, terms, runs }));
    }
  }
  return costs;
}

function librariesOf(browser: BenchBrowser, { url }: BenchPage, script: string): Promise<string[]> {
  return browser.withPage(url, async (page) => {
    await page.evaluate(script);
    return page.evaluate(() => (window as unknown as { libraries: LibraryPage }).libraries.libraries());
  });
}

async function measureOne(
  browser: BenchBrowser,
  { name, url }: BenchPage,
  { library, script, terms, runs }: { library: string; script: string; terms: readonly string[]; runs: number },
): Promise<PageCost> {
  const found: Run[] = [];
  try {
    while (found.length < runs && (found.at(-1)?.script ?? 0) < LONG_MS) {
      const run = await browser.withPage(url, async (page) => {
        await page.evaluate(script);
        const { bytes, result } = await growth(page, () =>
          within(
            LIMIT_MS,
            page.evaluate(
              (which, names) => (window as unknown as { libraries: LibraryPage }).libraries.run(which, names),
              library,
              terms,
            ),
          ),
        );
        return { ...result, heap: bytes };
      });
      found.push(run);
    }
  } catch (error) {
    const failed = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { page: name, highlighter: library, runs: found.length, failed };
  }
  return { page: name, highlighter: library, runs: found.length, ...medians(found) };
}

export function medians(runs: readonly Run[]): Run {
  const of = (key: keyof Run) => rounded(median(runs.map((run) => run[key])));
  return {
    ...{ script: of('script'), layout: of('layout'), longest: of('longest') },
    ...{ mutations: of('mutations'), marks: of('marks'), heap: of('heap') },
  };
}
