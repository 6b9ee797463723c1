// The rates of all engines → the few numbers by which the matcher is judged.
import { rounded } from '../statistics';
import { OURS } from './engine';
import type { MatcherReport } from './measure';

/** Each by text; of a rival that could not do a size there is nothing to tell. */
export type Figures = Record<string, Record<string, number>>;

const NEAREST = 'modern-ahocorasick/text';
/** An expression is no library, and mark.js' way is no matcher. */
const EXPRESSIONS = /RegExp|mark\.js/;

export function figuresOf({ rates, linear }: Pick<MatcherReport, 'rates' | 'linear'>): Figures {
  const texts = [...new Set(rates.map(({ text }) => text))];
  const find = (engine: string, size: number, text: string) =>
    rates.find((one) => one.engine === engine && one.size === size && one.text === text);
  const ratio = (engine: string, size: number, text: string) => find(engine, size, text)?.ratio ?? Number.NaN;
  const fastest = (size: number, text: string) =>
    Math.max(
      ...rates
        .filter((one) => one.size === size && one.text === text && !one.engine.startsWith(OURS))
        .filter(({ engine, ratio: its }) => !EXPRESSIONS.test(engine) && its < 1)
        .map(({ ratio: its }) => its),
    );
  const byText = (of: (text: string) => number) =>
    Object.fromEntries(texts.map((text) => [text, rounded(of(text))]).filter(([, value]) => Number.isFinite(value)));
  const steps = linear.map(({ msAMillion }) => msAMillion);
  return {
    'of the bare loop at 3,000 aliases': byText((text) => ratio(OURS, 3_000, text)),
    'of the bare loop at 300,000 aliases': byText((text) => ratio(OURS, 300_000, text)),
    'times the fastest library at 3,000': byText((text) => ratio(OURS, 3_000, text) / fastest(3_000, text)),
    'times the nearest in semantics at 3,000': byText((text) => ratio(OURS, 3_000, text) / ratio(NEAREST, 3_000, text)),
    'cost of 100 times the aliases (300 → 30,000)': byText(
      (text) => ratio(OURS, 300, text) / ratio(OURS, 30_000, text),
    ),
    'cost of 100 times the aliases (3,000 → 300,000)': byText(
      (text) => ratio(OURS, 3_000, text) / ratio(OURS, 300_000, text),
    ),
    'cost a unit, dearest to cheapest from 1 to 16 million': {
      Latin: rounded(Math.max(...steps) / Math.min(...steps)),
    },
  };
}
