// Pages that change under us: what following them costs.
import { type Bench, servePage } from '../../e2e/support';
import type { PageProbe } from '../contract';
import { rounded } from '../statistics';
import { pageOfUnits } from './large-pages';
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

const INSERTED = 10_000;
const PER_TASK = 50;
const PAGES: Record<string, number> = { '10 kB': 10_000, '1 MB': 1_000_000 };
const STORM_SECONDS = 10;
const STORM_PER_SECOND = 10_000;
const STORMY_UNITS = 30_000;
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
