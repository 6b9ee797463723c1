// The report → lines to read.
import type { ArticlesReport, PageFigures } from './articles';
import type { DomWork } from './dom-work';
import type { Goal } from './goals';
import type { LargeFigures, Pair } from './large';
import type { PageReport } from './measure';

const NAME_WIDTH = 30;
const CELL_WIDTH = 13;

export function* pageLines(report: PageReport, goals: readonly Goal[]): Generator<string> {
  const { machine, articles, offTopic, large, firefox, names } = report;
  yield `${machine.browsers.join(', ')}; ${machine.processors} processors, load ${machine.load.before} → ${machine.load.after}`;
  yield 'Milliseconds of the processor on the main thread of the page, but for first marks and frames: those by the clock';
  yield '';
  yield* articleLines('Typical articles, cold', articles);
  yield '';
  yield* articleLines('Off the topic, cold', offTopic);
  yield '';
  yield* largeLines('Huge pages, all mentions marked', large);
  yield '';
  yield* changeLines(report);
  yield '';
  yield row(`${names.names} names, ${names.units} units`, ['total', 'marks', 'times ours']);
  yield row('  truceline', [names.ours.total, names.ours.marks, 1]);
  for (const { library, total, marks, ratio, failed } of names.libraries)
    yield row(`  ${library}`, failed ? [failed] : [total, marks, ratio]);
  if (firefox) {
    yield '';
    yield `Firefox: first mark in sight after DOMContentLoaded, median ${firefox.articles.median}, p95 ${firefox.articles.p95}`;
    yield* largeLines('Huge pages in Firefox', firefox.large);
  }
  yield '';
  yield row('Goals', ['measured', 'goal', '']);
  for (const { what, unit, measured, goal, holds } of goals)
    yield `  ${what.padEnd(48)}${[`${measured} ${unit}`, `${goal} ${unit}`, holds ? 'holds' : 'MISSED'].map((one) => one.padStart(CELL_WIDTH)).join('')}`;
}

function* articleLines(title: string, { pages, summary }: ArticlesReport): Generator<string> {
  const { total, task, firstMark } = summary;
  yield row(title, ['words', 'nodes', 'marks', 'total', 'walks', 'longest', 'first mark']);
  const cells = (one: PageFigures) => [
    one.words,
    one.nodes,
    one.marks,
    one.total,
    one.walks,
    one.longest,
    one.firstMark,
  ];
  for (const one of pages) yield row(`  ${one.name}`, cells(one));
  yield `  total: median ${total.median}, p95 ${total.p95}; tasks: p99 ${task.p99}, longest ${task.longest}; first mark: median ${firstMark.median}, p95 ${firstMark.p95} (${summary.visits} visits)`;
}

function* largeLines(title: string, large: readonly LargeFigures[]): Generator<string> {
  yield row(title, ['nodes', 'marks', 'total', 'longest', 'script', 'first mark', 'frame', 'rendering', 'heap MB']);
  for (const { page, nodes, marks, total, longest, longestScript, firstMark, frame, rendering, heap, cut } of large) {
    yield row(`  ${page}`, [
      nodes,
      marks,
      total,
      longest,
      longestScript,
      firstMark,
      ...[frame, rendering, heap].map(besides),
    ]);
    if (cut !== null) yield `    the popup: ${cut}`;
  }
  yield '  longest: our longest task, script: without style and layout; frame (the longest), rendering, heap: with us/without us';
}

function* changeLines({ insertions, storm, domWork, pointer }: PageReport): Generator<string> {
  for (const { page, each, longest } of insertions)
    yield `10,000 paragraphs inserted in ${page}: ${each} µs each, longest task ${longest} ms`;
  const { changes, seconds, share, longest, recovered } = storm;
  yield `storm of ${changes} changes in ${seconds} s: our part ${(share * 100).toFixed(1)} %, longest task ${longest} ms, recovered after ${recovered} ms`;
  for (const one of domWork) yield* domLines(one);
  yield `pointer over ${pointer.marks} marks: a move ${pointer.move} ms, a rest ${pointer.rest} ms`;
}

function* domLines({ browser, changes, marks, ratio, ...times }: DomWork): Generator<string> {
  yield `${changes} changes by a page with ${marks} marks, ${browser}:`;
  for (const [what, of] of Object.entries({ 'changes alone': 'changes', 'with layout': 'laidOut' } as const))
    yield `  ${what}: ${times.with[of]} ms with us, ${times.without[of]} ms without, × ${ratio[of]}; watched by the page itself ${times.observed[of]} ms`;
}

function besides(pair: Pair | null): string | null {
  return pair && `${pair.with}/${pair.without}`;
}

function row(name: string, cells: readonly (string | number | null | undefined)[]): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((one) => String(one ?? '–').padStart(CELL_WIDTH)).join('')}`;
}
