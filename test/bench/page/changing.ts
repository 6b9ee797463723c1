// Pages that change under us: what following them costs, and what it costs the page.
import { type Bench, servePage } from '../../e2e/support';
import type { PageProbe } from '../contract';
import { median, rounded } from '../statistics';
import { MARKS } from './large';
import { pageOfMarks, pageOfUnits } from './large-pages';
import { settled, traced, type Visitor } from './visit';

/** Ten thousand paragraphs put into a page. */
export interface Insertions {
  page: string;
  /** Microseconds of our time a paragraph. */
  each: number;
  longest: number;
}

export interface StormFigures {
  changes: number;
  seconds: number;
  /** Our part of that time. */
  share: number;
  longest: number;
  /** Milliseconds from the last change to its mark; null when it never came. */
  recovered: number | null;
}

/** The page's own changes of its document, with marks and without us. */
export interface DomWork {
  browser: string;
  changes: number;
  marks: number;
  /** Milliseconds, and their ratio. */
  with: number;
  without: number;
  ratio: number;
}

const INSERTED = 10_000;
const PER_TASK = 50;
const PAGES: Record<string, number> = { '10 kB': 10_000, '1 MB': 1_000_000 };
const STORM_SECONDS = 10;
const STORM_PER_SECOND = 10_000;
const STORMY_UNITS = 30_000;
const DOM_CHANGES = 2_000;
const DOM_ROUNDS = 9;
/** What was changed is read again by then; the next round is not to meet it. */
const READ_AGAIN_MS = 1_500;
const HOST = 'http://changes.example';

export async function measureInsertions(visitor: Visitor, own: Bench): Promise<Insertions[]> {
  const found: Insertions[] = [];
  for (const [page, units] of Object.entries(PAGES)) {
    const url = `${HOST}/inserted-${units}`;
    servePage(own.server, url, pageOfUnits(units));
    const { cost } = await visitor(own, async (tab) => {
      await tab.goto(url, { waitUntil: 'load' });
      await settled(tab, true);
      return traced(own, tab, async () => {
        await tab.evaluate(
          (count, perTask) => (window as unknown as { probe: PageProbe }).probe.insert(count, perTask),
          INSERTED,
          PER_TASK,
        );
        await settled(tab, true);
      });
    });
    found.push({
      page,
      each: rounded(((cost?.total ?? Number.NaN) * 1000) / INSERTED),
      longest: rounded(cost?.longest ?? Number.NaN),
    });
  }
  return found;
}

export async function measureStorm(visitor: Visitor, own: Bench): Promise<StormFigures> {
  const url = `${HOST}/storm`;
  servePage(own.server, url, pageOfUnits(STORMY_UNITS));
  return visitor(own, async (tab) => {
    await tab.goto(url, { waitUntil: 'load' });
    await settled(tab, true);
    const { cost, result } = await traced(own, tab, () =>
      tab.evaluate(
        (seconds, perSecond) => (window as unknown as { probe: PageProbe }).probe.storm(seconds, perSecond),
        STORM_SECONDS,
        STORM_PER_SECOND,
      ),
    );
    const { changes, seconds, recovered } = result;
    return {
      ...{ changes, seconds: rounded(seconds), recovered: recovered === null ? null : rounded(recovered) },
      share: rounded((cost?.total ?? Number.NaN) / (seconds * 1000)),
      longest: rounded(cost?.longest ?? Number.NaN),
    };
  });
}

/** By turns in a browser with us and one without. */
export async function measureDomWork(visitor: Visitor, { own, bare }: { own: Bench; bare: Bench }): Promise<DomWork> {
  const url = `${HOST}/dom-work`;
  for (const bench of [own, bare]) servePage(bench.server, url, pageOfMarks(MARKS));
  return visitor(own, (mine) =>
    visitor(bare, async (other) => {
      for (const tab of [mine, other]) await tab.goto(url, { waitUntil: 'load' });
      const { marks } = await settled(mine, true);
      const times = { with: [] as number[], without: [] as number[] };
      for (let round = 0; round < DOM_ROUNDS; round++) {
        for (const [which, tab] of [
          ['with', mine],
          ['without', other],
        ] as const) {
          await tab.bringToFront();
          times[which].push(
            await tab.evaluate(
              (count) => (window as unknown as { probe: PageProbe }).probe.changeDom(count),
              DOM_CHANGES,
            ),
          );
        }
        await new Promise((done) => setTimeout(done, READ_AGAIN_MS));
      }
      const [one, without] = [median(times.with), median(times.without)];
      return {
        ...{ browser: own.name, changes: DOM_CHANGES, marks },
        ...{ with: rounded(one), without: rounded(without), ratio: rounded(one / without) },
      };
    }),
  );
}
