// The matcher's part of `npm run bench`: survey, rounds, long texts, cold pages.
import { serveBench, startBenchBrowser } from '../browser';
import type { ColdRun, Rates } from '../contract';
import { median, rounded } from '../statistics';
import { type AliasFacts, SIZES } from './aliases';
import { type ColdResult, prepareCold, runCold, summarizeCold } from './cold';
import { BARE_LOOP, OURS } from './engine';
import { ask, type MatcherInputs, open, prepareInputs } from './inputs';
import { type Rate, runRounds, summarize } from './rounds';
import { type Cost, survey } from './survey';

export interface MatcherReport {
  launches: number;
  rounds: number;
  engines: { name: string; finds: string }[];
  aliases: AliasFacts[];
  /** Aliases → the lexicon as written, in Node, once. */
  writes: MatcherInputs['writes'];
  costs: Cost[];
  rates: Rate[];
  /** Ours with 3,000 aliases on so many million units. */
  linear: { millions: number; msAMillion: number }[];
  cold: ColdResult[];
}

interface Options {
  launches: number;
  rounds: number;
  tell: (what: string) => void;
}

/** Rivals of this size fill a page by themselves: they are measured there, and ours goes on without them. */
const ALONE_SIZE = 300_000;
const LINEAR_SIZE = 3_000;
const MILLIONS = [1, 2, 4, 8, 16];

export async function measureMatcher({ launches, rounds, tell }: Options): Promise<MatcherReport> {
  tell('names, lexicons, texts');
  const server = await serveBench();
  const inputs = await prepareInputs(server);
  const colds = await prepareCold(server, inputs);
  const first = await startBenchBrowser(server);
  const engines = await first.withPage(inputs.page, (page) => ask(page, 'engines'));
  const costs: Cost[] = [];
  for (const size of SIZES) {
    for (const { name } of engines) {
      if (name === BARE_LOOP) continue;
      tell(`survey: ${size}, ${name}`);
      const isLarge = size === ALONE_SIZE && !name.startsWith(OURS);
      costs.push(await survey(first, inputs, name, size, { isLarge, rounds }));
    }
  }
  await first.close();

  const found = new Map<number, Record<string, Rates>[]>(SIZES.map((size) => [size, []]));
  const coldRuns: ColdRun[][] = colds.map(() => []);
  const linear: number[][] = [];
  for (let launch = 1; launch <= launches; launch++) {
    const browser = await startBenchBrowser(server);
    for (const [index, one] of colds.entries()) coldRuns[index]?.push(await runCold(browser, one));
    for (const size of SIZES) {
      tell(`launch ${launch} of ${launches}: ${size}`);
      const able = costs.filter((one) => one.size === size && !one.failed && !one.alone).map(({ engine }) => engine);
      found.get(size)?.push(await runRounds(browser, inputs, size, able, rounds));
    }
    linear.push(
      await browser.withPage(inputs.page, async (page) => {
        await open(page, inputs, LINEAR_SIZE);
        await ask(page, 'build', OURS);
        const times = [];
        for (const millions of MILLIONS) times.push((await ask(page, 'linear', 'Latin', millions)) / millions);
        return times;
      }),
    );
    await browser.close();
  }
  await server.server.close();
  const alone = costs.flatMap(({ engine, size, alone: rates }) =>
    rates ? summarize(size, [rates]).filter((one) => one.engine === engine) : [],
  );
  return {
    ...{ launches, rounds, engines, aliases: inputs.facts, writes: inputs.writes },
    costs: costs.map(({ alone: _alone, ...cost }) => cost),
    rates: [...[...found].flatMap(([size, all]) => summarize(size, all)), ...alone],
    linear: MILLIONS.map((millions, index) => ({
      millions,
      msAMillion: rounded(median(linear.map((times) => times[index] ?? Number.NaN))),
    })),
    cold: colds.map((one, index) => summarizeCold(one, coldRuns[index] ?? [])),
  };
}
