// The pages' report → lines to read.
import type { PageCost } from './libraries';
import type { PagesReport } from './measure';

const COLUMNS = ['script ms', 'longest ms', 'layout ms', 'mutations', 'marks', 'heap kB', 'runs'];
const NAME_WIDTH = 28;
const CELL_WIDTH = 11;

export function* pagesLines({ terms, pages, libraries, extension, ready }: PagesReport): Generator<string> {
  yield `Whole pages: the libraries look for ${terms} names in chunks of 300; truceline is the built extension, cold`;
  for (const { name, length } of [...pages, { name: 'sports-2021', length: 0 }]) {
    yield '';
    yield `${(length > 0 ? `${name}, ${length} units` : name).padEnd(NAME_WIDTH)} ${COLUMNS.map((one) => one.padStart(CELL_WIDTH)).join('')}`;
    for (const one of [...extension, ...libraries].filter(({ page }) => page === name))
      yield `  ${one.highlighter.padEnd(NAME_WIDTH - 2)} ${cells(one)}`;
  }
  yield '';
  for (const { page, share } of extension)
    yield `truceline on ${page}: ${(share * 100).toFixed(1)} % of the main thread's work while the page loads`;
  yield `asking for lexicon and cues ${ready.ask} ms (${ready.length} units), making the lexicon ready ${ready.unpack} ms`;
}

function cells({ script, longest, layout, mutations, marks, heap, runs, failed }: PageCost): string {
  if (failed) return failed;
  const values = [script, longest, layout, mutations, marks, heap === undefined ? heap : Math.round(heap / 1000), runs];
  return values.map((one) => String(one ?? '–').padStart(CELL_WIDTH)).join('');
}
