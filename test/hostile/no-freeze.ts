// Two pages, of which one has to take no longer than the other: with us and without us, hostile and plain.
import { expect } from 'vitest';
import { pause } from '../e2e/support';
import type { HostileTab, Opened } from './hostile-page';
import { eventually, longestGap, markedWords, openWindow } from './open-hostile';

/** What a page may take longer than the one it is compared with, whatever it does. */
const SPARE_MS = 400;
/** Past what a page does right after it has loaded, and we with it. */
const SETTLED_MS = 1500;
/** What this machine does besides makes a page stand still, too, but not each time. */
const ATTEMPTS = 4;

/** How long a page took for something, in milliseconds; by itself, the longest time that it stood still. */
type Measure = (opened: Opened) => Promise<number>;

/** The page takes at most twice as long as in a browser without us. */
export function expectNoFreeze(tab: HostileTab, measure: Measure = longestGap): Promise<void> {
  return expectNoLonger(tab, 2, tab.openWithoutUs, measure);
}

/** The page stands still at most three times as long as a plain one of as many nodes, which it has beside it. */
export function expectNoTrap(tab: HostileTab): Promise<void> {
  return expectNoLonger(tab, 3, () => openWindow(tab.bench, new URL('/plain', tab.url).href), longestGap);
}

async function expectNoLonger(
  tab: HostileTab,
  times: number,
  openOther: () => Promise<Opened>,
  measure: Measure,
): Promise<void> {
  const words = await markedWords(tab.page);
  for (let attempt = 1; ; attempt++) {
    const own = attempt === 1 ? tab : await openWindow(tab.bench, tab.url);
    await eventually(async () => expect(await markedWords(own.page)).toEqual(words));
    await pause(SETTLED_MS);
    const ours = await measure(own);
    if (own !== tab) await own.page.close();
    const other = await openOther();
    await pause(SETTLED_MS);
    const theirs = await measure(other);
    await other.page.close();
    const most = theirs * times + SPARE_MS;
    if (attempt === ATTEMPTS || ours < most) {
      return expect(ours, `the other took ${Math.round(theirs)} ms`).toBeLessThan(most);
    }
  }
}
