// A trace of the browser → what the tasks cost in which a script of the extension ran.

export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds on the main thread of the page. */
export interface TraceCost {
  /** All tasks in which our script ran, the longest of them, and the layout and style within. */
  script: number;
  longest: number;
  layout: number;
  /** All tasks, whoever's. */
  all: number;
}

export const TRACE_CATEGORIES = ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'];

const LAYOUT = ['Layout', 'UpdateLayoutTree'];

/** Sums the tasks of the main thread that hold a call into a script of the extension. */
export function costOf(events: readonly TraceEvent[]): TraceCost {
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const calls = events.filter(
    ({ name, args }) =>
      /FunctionCall|EvaluateScript|V8.Compile/i.test(name) && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const threads = new Set(calls.map(({ tid }) => tid));
  const main = tasks.filter(({ tid }) => threads.has(tid));
  const holds = (task: TraceEvent, call: TraceEvent) =>
    call.tid === task.tid && call.ts >= task.ts && call.ts <= task.ts + (task.dur ?? 0);
  const own = main.filter((task) => calls.some((call) => holds(task, call)));
  const layouts = events.filter(({ name }) => LAYOUT.includes(name));
  const within = layouts.filter((one) => own.some((task) => holds(task, one)));
  const layout = sum(within);
  return { script: sum(own) - layout, longest: Math.max(0, ...own.map(milliseconds)), layout, all: sum(main) };
}

function milliseconds({ dur = 0 }: TraceEvent): number {
  return dur / 1000;
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, one) => total + milliseconds(one), 0);
}
