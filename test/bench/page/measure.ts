// All parts of `npm run bench:page`, in their order. The rivals come last: they work longest, and nothing waits for them.
import { cpus, loadavg } from 'node:os';
import type { BrowserName } from '../../../lib/tools/browser/find';
import { storeSettings } from '../../e2e/extension-pages';
import { type Bench, startBench } from '../../e2e/support';
import { type ArticlesReport, measureArticles, offTopicPages, typicalArticles } from './articles';
import { type Insertions, measureInsertions, measureStorm, type StormFigures } from './changing';
import { type DomWork, measureDomWork } from './dom-work';
import { type LargeFigures, measureLarge } from './large';
import { measureNames, type NamesReport } from './names';
import { measurePointer, type PointerFigures } from './pointer';
import { createVisitor, type Visitor } from './visit';

export interface PageReport {
  machine: Machine;
  articles: ArticlesReport;
  offTopic: ArticlesReport;
  large: LargeFigures[];
  insertions: Insertions[];
  storm: StormFigures;
  domWork: DomWork[];
  pointer: PointerFigures;
  names: NamesReport;
  /** What can be measured without a trace. */
  firefox: FirefoxReport | null;
}

export interface FirefoxReport {
  articles: ArticlesReport['summary']['firstMark'];
  large: LargeFigures[];
}

/** Processes that waited for a processor in the minute before, at the start and at the end. */
export interface Machine {
  processors: number;
  load: { before: number; after: number };
  browsers: string[];
}

export interface Options {
  rounds: number;
  firefox: boolean;
  tell: (what: string) => void;
}

/** Of the typical articles so many are visited in Firefox, where only the first mark is measured. */
const FIREFOX_ONE_IN = 3;

type Pair = Record<'own' | 'bare', Bench>;

export async function measurePage({ rounds, firefox, tell }: Options): Promise<PageReport> {
  const before = load();
  const visitor = await createVisitor();
  const browsers: string[] = [];
  const domWork: DomWork[] = [];
  const measured = await withBrowsers('chromium', async (pair) => {
    browsers.push(await pair.own.browser.version());
    tell('chromium: typical articles');
    const articles = await measureArticles(visitor, pair.own, typicalArticles(), { rounds, expected: true });
    tell('chromium: off the topic');
    const offTopic = await measureArticles(visitor, pair.own, offTopicPages(), { rounds, expected: false });
    tell('chromium: insertions and storm');
    const insertions = await measureInsertions(visitor, pair.own);
    const storm = await measureStorm(visitor, pair.own);
    // From here on all mentions are marked: what follows is about thousands of marks.
    await storeSettings(pair.own, { density: 'all' });
    tell('chromium: changes of the page, pointer');
    domWork.push(await measureDomWork(visitor, pair));
    const pointer = await measurePointer(visitor, pair.own);
    const large = await measureLarge(visitor, pair, tell);
    const names = await measureNames(visitor, pair, { rounds, tell });
    return { articles, offTopic, insertions, storm, pointer, large, names };
  });
  const inFirefox = firefox ? await measureFirefox(visitor, { tell, browsers, domWork }) : null;
  const machine = { processors: cpus().length, load: { before, after: load() }, browsers };
  return { machine, ...measured, domWork, firefox: inFirefox };
}

async function measureFirefox(
  visitor: Visitor,
  { tell, browsers, domWork }: Pick<Options, 'tell'> & { browsers: string[]; domWork: DomWork[] },
): Promise<FirefoxReport> {
  return withBrowsers('firefox', async (pair) => {
    browsers.push(await pair.own.browser.version());
    tell('firefox: typical articles');
    const some = typicalArticles().filter((_one, index) => index % FIREFOX_ONE_IN === 0);
    const { summary } = await measureArticles(visitor, pair.own, some, { rounds: 1, expected: true });
    await storeSettings(pair.own, { density: 'all' });
    tell('firefox: changes of the page');
    domWork.push(await measureDomWork(visitor, pair));
    return { articles: summary.firstMark, large: await measureLarge(visitor, pair, tell) };
  });
}

async function withBrowsers<T>(name: BrowserName, use: (pair: Pair) => Promise<T>): Promise<T> {
  const own = await startBench(name);
  try {
    const bare = await startBench(name, { bare: true });
    try {
      return await use({ own, bare });
    } finally {
      await bare.close();
    }
  } finally {
    await own.close();
  }
}

function load(): number {
  return Number((loadavg()[0] ?? Number.NaN).toFixed(2));
}
