// All engines of one size in one page, by turns, in several browsers: rates, and ratios to the bare loop of their round.
import type { BenchBrowser } from '../browser';
import type { Rates } from '../contract';
import { median, rounded } from '../statistics';
import { BARE_LOOP } from './engine';
import { ask, type MatcherInputs, open } from './inputs';
import { SCRIPTS } from './texts';

/** One engine on one text at one size. */
export interface Rate {
  engine: string;
  size: number;
  text: string;
  /** Million code units a second. */
  mch: number;
  /** To the bare loop of the same round. */
  ratio: number;
  launches: number;
}

/** One browser's rounds at one size, by text. */
export async function runRounds(
  browser: BenchBrowser,
  inputs: MatcherInputs,
  size: number,
  engines: readonly string[],
  rounds: number,
): Promise<Record<string, Rates>> {
  return browser.withPage(inputs.page, async (page) => {
    await open(page, inputs, size);
    for (const engine of [BARE_LOOP, ...engines]) await ask(page, 'build', engine);
    const found: Record<string, Rates> = {};
    for (const text of SCRIPTS) found[text] = await ask(page, 'rounds', text, rounds);
    return found;
  });
}

/** Medians over the launches of the medians over the rounds. */
export function summarize(size: number, launches: readonly Record<string, Rates>[]): Rate[] {
  return Object.keys(launches[0] ?? {}).flatMap((text) => {
    const engines = Object.keys(launches[0]?.[text] ?? {});
    return engines.map((engine): Rate => {
      const ofLaunch = launches.map((one) => {
        const [rates, bare] = [one[text]?.[engine] ?? [], one[text]?.[BARE_LOOP] ?? []];
        return { mch: median(rates), ratio: median(rates.map((rate, round) => rate / (bare[round] ?? Number.NaN))) };
      });
      const of = (key: 'mch' | 'ratio') => rounded(median(ofLaunch.map((one) => one[key])));
      return { engine, size, text, mch: of('mch'), ratio: of('ratio'), launches: launches.length };
    });
  });
}
