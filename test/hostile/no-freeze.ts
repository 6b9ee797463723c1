// A page with us and without us: how long each stands still.
import { expect } from 'vitest';
import { pause } from '../e2e/support';
import type { HostileTab } from './hostile-page';
import { longestGap } from './open-hostile';

/** What the page may stand still longer than without us: so many times, and so long whatever it does. */
const MOST_TIMES = 2;
const SPARE_MS = 1000;
/** Past what a page does right after it has loaded, and we with it. */
const SETTLED_MS = 1500;

/** Loads the same page in a browser without us, and compares the longest times in which they did not answer. */
export async function expectNoFreeze(tab: HostileTab): Promise<void> {
  await pause(SETTLED_MS);
  const ours = await longestGap(tab);
  const plain = await tab.openWithoutUs();
  await pause(SETTLED_MS);
  const without = await longestGap(plain);
  await plain.page.close();
  expect(ours, `${Math.round(without)} ms without us`).toBeLessThan(without * MOST_TIMES + SPARE_MS);
}
