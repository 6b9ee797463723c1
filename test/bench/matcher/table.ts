// The matcher's report → lines to read.
import { SIZES } from './aliases';
import type { Figures } from './figures';
import type { MatcherReport } from './measure';

const NAME_WIDTH = 32;
const CELL_WIDTH = 18;

export function* matcherLines(report: MatcherReport, figures: Figures): Generator<string> {
  const { launches, rounds, engines } = report;
  yield `Matching: million units a second (of the bare loop); medians of ${launches} launches of ${rounds} rounds; * one launch`;
  for (const { size, multiWord, nonLatin } of report.aliases)
    yield `  ${told(size)} aliases: ${share(multiWord, size)} of several words, ${share(nonLatin, size)} not in Latin`;
  for (const text of new Set(report.rates.map((one) => one.text))) {
    yield '';
    yield line(text, SIZES.map(told));
    for (const { name } of engines)
      yield line(
        name,
        SIZES.map((size) => rateCell(report, name, size, text)),
      );
  }
  yield '';
  yield line('ms to build, MB kept', SIZES.map(told));
  for (const { name } of engines)
    yield line(
      name,
      SIZES.map((size) => costCell(report, name, size)),
    );
  yield line(
    'written by truceline: ms, MB',
    SIZES.map((size) => {
      const one = report.writes.find((write) => write.size === size);
      return one ? `${Math.round(one.ms)}, ${(one.bytes / 1e6).toFixed(2)}` : '–';
    }),
  );
  yield '';
  yield `ms a million units: ${report.linear.map((one) => `${one.msAMillion} at ${one.millions} M`).join(', ')}`;
  yield '';
  yield 'Cold, once in a fresh page, ms: letters + unpack + find';
  for (const { length, lexicon, kind, letters, unpack, find, found } of report.cold)
    yield `  ${told(length)} units, ${lexicon}, ${kind}: ${letters} + ${unpack} + ${find} (${found} found)`;
  yield '';
  for (const [what, byText] of Object.entries(figures))
    yield line(
      what,
      Object.entries(byText).map(([text, value]) => `${text} ${value}`),
      56,
    );
  yield '';
  for (const { name, finds } of engines) yield `  ${name}: ${finds}`;
}

function rateCell({ rates, costs, launches }: MatcherReport, name: string, size: number, text: string): string {
  const one = rates.find((rate) => rate.engine === name && rate.size === size && rate.text === text);
  if (one) return `${one.mch} (${one.ratio})${one.launches < launches ? '*' : ''}`;
  return costs.find((cost) => cost.engine === name && cost.size === size)?.failed ?? '–';
}

function costCell({ costs }: MatcherReport, name: string, size: number): string {
  const one = costs.find((cost) => cost.engine === name && cost.size === size);
  if (one?.buildMs === undefined || one.bytes === undefined) return one?.failed ?? '–';
  return `${Math.round(one.buildMs)}, ${(one.bytes / 1e6).toFixed(1)}${one.failed ? ` (${one.failed})` : ''}`;
}

function line(name: string, cells: readonly string[], width = NAME_WIDTH): string {
  return `${name.padEnd(width)} ${cells.map((cell) => cell.padStart(CELL_WIDTH)).join(' ')}`;
}

function share(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`;
}

function told(count: number): string {
  return count.toLocaleString('en');
}
