// Each engine alone in a fresh page: can it be made of so many names at all, how long does it take, what does it keep.
import type { Page } from 'puppeteer-core';
import { type BenchBrowser, within } from '../browser';
import type { Rates } from '../contract';
import { growth } from '../heap';
import { BARE_LOOP } from './engine';
import { ask, type MatcherInputs, open } from './inputs';
import { SCRIPTS } from './texts';

const LIMIT_MS = 20_000;
/** Million units a second; what is slower would hold up the rounds of all others. */
const SLOW = 0.05;

/** What one engine costs before it finds anything. */
export interface Cost {
  engine: string;
  size: number;
  /** Why it was left out of the rounds, in words. */
  failed?: string;
  /** Names → ready; of ours: the lexicon as written → ready. */
  buildMs?: number;
  bytes?: number;
  /** Where the engine is too large or too slow for a page with all others, its rounds with the bare loop alone. */
  alone?: Record<string, Rates>;
}

/** @param isLarge measured here, since the rounds will be without it. */
export async function survey(
  browser: BenchBrowser,
  inputs: MatcherInputs,
  engine: string,
  size: number,
  { isLarge, rounds }: { isLarge: boolean; rounds: number },
): Promise<Cost> {
  return browser.withPage(inputs.page, async (page) => {
    await open(page, inputs, size);
    const cost: Cost = { engine, size };
    try {
      const { bytes, result } = await growth(page, () => within(LIMIT_MS, ask(page, 'build', engine)));
      Object.assign(cost, { bytes, buildMs: result });
      const rate = await within(LIMIT_MS, ask(page, 'tryOut', engine, 'Latin'));
      if (isLarge || rate < SLOW) cost.alone = await measureAlone(page, rounds);
    } catch (error) {
      cost.failed = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
    return cost;
  });
}

async function measureAlone(page: Page, rounds: number): Promise<Record<string, Rates>> {
  await ask(page, 'build', BARE_LOOP);
  const found: Record<string, Rates> = {};
  for (const text of SCRIPTS) found[text] = await within(3 * LIMIT_MS, ask(page, 'rounds', text, rounds));
  return found;
}
