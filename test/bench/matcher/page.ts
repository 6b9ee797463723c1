// Runs in Chromium: builds engines and takes their time, by turns so that a busy machine slows all of them.
import type { MatcherPage, Rates } from '../contract';
import { type Count, OURS } from './engine';
import { ENGINES, engineOf } from './engines';

/** One measure takes about as long; the clock of a page has a grain of 0.1 ms. */
const MEASURE_MS = 10;
const GRAIN_MS = 0.1;
const ENOUGH = 0.7;
const MOST_TRIES = 20;
const LEAST_UNITS = 2_000;
const MILLION = 1_000_000;
const LINEAR_TRIES = 3;

/** So much of the text, so often, for one measure. */
interface Portion {
  texts: readonly string[];
  units: number;
  times: number;
}

function createPage(): MatcherPage {
  let names: string[] = [];
  let written = '';
  let texts: Record<string, string> = {};
  const built = new Map<string, Count>();
  // Results are added up so that no engine's work can be left out as unused.
  let sink = 0;

  const time = (count: Count, { texts: parts, times }: Portion): number => {
    const begun = performance.now();
    for (let time = 0; time < times; time++) for (const part of parts) sink += count(part);
    return performance.now() - begun;
  };
  const portion = (name: string, text: string, units: number, times = 1): Portion => {
    const part = units >= text.length ? text : flat(text.slice(0, units));
    return { texts: engineOf(name).byParagraph ? part.split('\n') : [part], units: part.length, times };
  };
  /** As much text as one measure has time for, or the whole several times; trying warms the engine up. */
  const fitting = (name: string, count: Count, text: string): Portion => {
    let fit = portion(name, text, LEAST_UNITS);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      let ms = time(count, fit);
      // Something else of the machine may have come between: slow is what is slow each time.
      for (let again = 0; again < 2 && ms > MEASURE_MS * ENOUGH; again++) ms = Math.min(ms, time(count, fit));
      const share = Math.max(GRAIN_MS, ms) / MEASURE_MS;
      if (share > ENOUGH) break;
      if (fit.units < text.length) fit = portion(name, text, Math.min(text.length, fit.units * 4));
      else fit = { ...fit, times: Math.ceil(fit.times * Math.min(4, 1 / share)) };
    }
    return fit;
  };
  const textOf = (name: string) => texts[name] ?? '';
  const engine = (name: string) => built.get(name) as Count;

  return {
    engines: () => ENGINES.map(({ name, finds }) => ({ name, finds })),
    async take(namesAt, writtenAt, textsAt) {
      names = (await read(namesAt)) as string[];
      written = await (await fetch(writtenAt)).text();
      texts = (await read(textsAt)) as Record<string, string>;
    },
    build(name) {
      const begun = performance.now();
      built.set(name, engineOf(name).build({ names, written }));
      return performance.now() - begun;
    },
    tryOut(name, text) {
      const part = portion(name, textOf(text), LEAST_UNITS);
      return part.units / MILLION / (Math.max(GRAIN_MS, time(engine(name), part)) / 1000);
    },
    rounds(text, rounds) {
      const ready = ENGINES.filter(({ name }) => built.has(name));
      const portions = ready.map(({ name }) => fitting(name, engine(name), textOf(text)));
      const rates: Rates = Object.fromEntries(ready.map(({ name }) => [name, []]));
      for (let round = 0; round < rounds; round++) {
        ready.forEach(({ name }, index) => {
          const part = portions[index] as Portion;
          const seconds = Math.max(GRAIN_MS, time(engine(name), part)) / 1000;
          rates[name]?.push((part.units * part.times) / MILLION / seconds);
        });
      }
      // Shown, so that it is used.
      document.title = String(sink);
      return rates;
    },
    linear(text, millions) {
      const whole = textOf(text);
      const long = flat(whole.repeat(Math.ceil((millions * MILLION) / whole.length)).slice(0, millions * MILLION));
      // The first million must not pay for what all others find warm.
      fitting(OURS, engine(OURS), whole);
      const tries = Array.from({ length: LINEAR_TRIES }, () =>
        time(engine(OURS), { texts: [long], units: long.length, times: 1 }),
      );
      return Math.min(...tries);
    },
  };
}

/** One string in one piece: pieces joined or cut are read through a detour. */
function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

async function read(address: string): Promise<unknown> {
  return (await fetch(address)).json();
}

Object.assign(window, { bench: createPage() });
