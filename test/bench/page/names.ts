// One long article, the names of the record: our marks beside those of libraries that wrap names in elements.
import { type Bench, servePage } from '../../e2e/support';
import { bundle, TooLong, within } from '../browser';
import type { LibraryPage } from '../contract';
import { englishTerms, onTopicPages } from '../pages/samples';
import { median, rounded } from '../statistics';
import { traced, type Visitor, visit } from './visit';

/** Milliseconds of the processor on the page's main thread. */
export interface NamesReport {
  page: string;
  units: number;
  names: number;
  ours: { total: number; marks: number; visits: number };
  /** `failed` says why there are no figures. */
  libraries: { library: string; total?: number; marks?: number; ratio?: number; failed?: string }[];
}

/** In chunks of 300, which they survive (pages/libraries-page.ts). */
const NAMES = 3_000;
const LIBRARIES = ['mark.js', 'advanced-mark.js', 'advanced-mark.js, combined'];
const LIMIT_MS = 150_000;

export async function measureNames(
  visitor: Visitor,
  { own, bare }: { own: Bench; bare: Bench },
  { rounds, tell }: { rounds: number; tell: (what: string) => void },
): Promise<NamesReport> {
  const page = onTopicPages().at(-1);
  if (!page) throw new Error('no long page');
  for (const bench of [own, bare]) servePage(bench.server, page.url, page.html);
  const visits = [];
  for (let round = 0; round < rounds; round++) visits.push(await visit(visitor, own, page.url, true));
  const total = median(visits.map(({ cost }) => cost?.total ?? Number.NaN));
  const names = englishTerms().slice(0, NAMES);
  const script = await bundle('test/bench/pages/libraries-page.ts');
  const libraries: NamesReport['libraries'] = [];
  for (const library of LIBRARIES) {
    tell(`${names.length} names: ${library}`);
    libraries.push(await runOne(visitor, bare, { url: page.url, script, library, names, total }));
  }
  return {
    ...{ page: page.name, units: page.length, names: names.length },
    ours: { total: rounded(total), marks: visits[0]?.marks ?? 0, visits: rounds },
    libraries,
  };
}

async function runOne(
  visitor: Visitor,
  bare: Bench,
  one: { url: string; script: string; library: string; names: readonly string[]; total: number },
): Promise<NamesReport['libraries'][number]> {
  const { library } = one;
  try {
    return await visitor(bare, async (tab) => {
      await tab.goto(one.url, { waitUntil: 'load' });
      await tab.evaluate(one.script);
      const { cost, result } = await traced(bare, tab, () =>
        within(
          LIMIT_MS,
          tab.evaluate(
            (which, names) => {
              performance.mark('bench:library');
              return (window as unknown as { libraries: LibraryPage }).libraries.run(which, names);
            },
            library,
            one.names,
          ),
        ),
      );
      const spent = cost?.all ?? Number.NaN;
      return { library, total: rounded(spent), marks: result.marks, ratio: rounded(spent / one.total) };
    });
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    return { library, failed: error.message };
  }
}
