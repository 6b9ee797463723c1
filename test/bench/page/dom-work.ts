// A page changes its own document, full of our marks: what that takes it with us and without us.
import type { Page } from 'puppeteer-core';
import { type Bench, servePage } from '../../e2e/support';
import type { DomTimes, PageProbe } from '../contract';
import { median, rounded } from '../statistics';
import { MARKS } from './large';
import { pageOfMarks } from './large-pages';
import { settled, type Visitor } from './visit';

/** Medians in milliseconds. */
export interface DomWork {
  browser: string;
  changes: number;
  marks: number;
  with: DomTimes;
  without: DomTimes;
  /** Without us, while the page watches its own changes: no extension that follows a page costs it less. */
  observed: DomTimes;
  /** With us, of without us. */
  ratio: DomTimes;
}

const CHANGES = 2_000;
const ROUNDS = 9;
/** What was changed is read again by then; the next round is not to meet it. */
const READ_AGAIN_MS = 1_200;
const URL = 'http://changes.example/dom-work';

/** By turns in a browser with us and in one without. */
export async function measureDomWork(visitor: Visitor, { own, bare }: { own: Bench; bare: Bench }): Promise<DomWork> {
  for (const bench of [own, bare]) servePage(bench.server, URL, pageOfMarks(MARKS));
  return visitor(own, (mine) =>
    visitor(bare, (other) =>
      visitor(bare, async (observed) => {
        for (const tab of [mine, other, observed]) await tab.goto(URL, { waitUntil: 'load' });
        await observed.evaluate(() => (window as unknown as { probe: PageProbe }).probe.observe());
        await mine.bringToFront();
        const { marks } = await settled(mine, true);
        const tabs = { with: mine, without: other, observed };
        const times: Record<keyof typeof tabs, DomTimes[]> = { with: [], without: [], observed: [] };
        for (let round = 0; round < ROUNDS; round++) {
          for (const which of ['with', 'without', 'observed'] as const) times[which].push(await change(tabs[which]));
          await new Promise((done) => setTimeout(done, READ_AGAIN_MS));
        }
        const [one, without] = [medians(times.with), medians(times.without)];
        const ratio = {
          changes: rounded(one.changes / without.changes),
          laidOut: rounded(one.laidOut / without.laidOut),
        };
        const found = { with: one, without, observed: medians(times.observed), ratio };
        return { browser: own.name, changes: CHANGES, marks, ...found };
      }),
    ),
  );
}

/** A page in front is laid out as its reader has it. */
async function change(tab: Page): Promise<DomTimes> {
  await tab.bringToFront();
  return tab.evaluate((count) => (window as unknown as { probe: PageProbe }).probe.changeDom(count), CHANGES);
}

function medians(times: readonly DomTimes[]): DomTimes {
  return {
    changes: rounded(median(times.map(({ changes }) => changes))),
    laidOut: rounded(median(times.map(({ laidOut }) => laidOut))),
  };
}
