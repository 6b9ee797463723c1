// A trace of Chromium → what our scripts cost on the main thread of a page.
//
// Times are those of the thread (`tdur`): what the processor spent, whatever else the machine did. A task of the page's
// main thread in which script runs, and none of the page's, is ours as a whole, with the layout, the collection of
// garbage and the unpacking of messages in it; an answered message tells no script in a trace, so that counting calls
// by their address alone would leave out half of the work. In a task that the page's own scripts run in (or the
// driver's), the calls into ours count. What rendering the marks costs is in tasks of the browser's own: see `rendering`.

export interface TraceEvent {
  name: string;
  ph: string;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of the processor. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { url?: string } };
}

/** One stretch of our own work. */
export interface OurTask {
  /** When it began, in milliseconds of the trace's clock. */
  at: number;
  /** Milliseconds of the processor, and those by the clock. */
  cpu: number;
  wall: number;
  /** Of `cpu`, style and layout: the page's, that we were the first to ask for, or those that our style sheet made. */
  layout: number;
}

/** Milliseconds of the processor on the main thread of the page. */
export interface TraceCost {
  tasks: OurTask[];
  /** All our tasks, the longest of them, and the style and layout in them. */
  total: number;
  longest: number;
  layout: number;
  /** Style, layout and painting, whoever asked for it. */
  rendering: number;
  /** All tasks, whoever's. */
  all: number;
  /** When what the page marked by `performance.mark` happened, in milliseconds of the trace's clock. */
  marks: Record<string, number>;
}

export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
];
const CALLS = new Set(['FunctionCall', 'EvaluateScript']);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const RENDERING = new Set([...LAYOUT, 'PrePaint', 'Paint', 'Layerize', 'Commit']);
const OURS = /^(chrome|moz)-extension:\/\//;

/** Reads the whole trace of one page's visit. @throws when no page main thread is in it. */
export function costOf(events: readonly TraceEvent[]): TraceCost {
  const isOfPage = pageThread(events);
  const own = events.filter(isOfPage);
  const spans = own.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const inTask = groupByTask(spans);
  const tasks = inTask.flatMap(({ task, inside }) => ourPart(task, inside));
  const marks = own.filter(({ ph, name }) => name.startsWith('bench:') && (ph === 'I' || ph === 'R'));
  return {
    tasks,
    total: tasks.reduce((sum, { cpu }) => sum + cpu, 0),
    longest: Math.max(0, ...tasks.map(({ cpu }) => cpu)),
    layout: tasks.reduce((sum, { layout }) => sum + layout, 0),
    rendering: sum(outermost(spans.filter(({ name }) => RENDERING.has(name)))),
    all: sum(inTask.map(({ task }) => task)),
    marks: Object.fromEntries(marks.map(({ name, ts }) => [name.slice('bench:'.length), ts / 1000])),
  };
}

/** The main thread that holds a mark of the page's, or else calls into our scripts. */
function pageThread(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(key),
  );
  const telling = (tells: (event: TraceEvent) => boolean) => events.findLast((one) => main.has(key(one)) && tells(one));
  const found = telling(({ name }) => name.startsWith('bench:')) ?? telling(isOurCall);
  if (!found) throw new Error('the trace holds no thread of a page');
  return (event) => key(event) === key(found);
}

interface Task {
  task: TraceEvent;
  inside: TraceEvent[];
}

/** `spans` in order of time, what is outside before what is inside. */
function groupByTask(spans: readonly TraceEvent[]): Task[] {
  const tasks: Task[] = [];
  for (const one of spans) {
    const last = tasks.at(-1);
    if (last && one.ts < endOf(last.task)) last.inside.push(one);
    else if (one.name === 'RunTask') tasks.push({ task: one, inside: [] });
  }
  return tasks;
}

function ourPart(task: TraceEvent, inside: readonly TraceEvent[]): OurTask[] {
  const calls = isWhollyOurs(inside) ? [task] : outermost(inside.filter(isOurCall));
  return calls.length > 0 ? [toTask(calls, inside)] : [];
}

function isWhollyOurs(inside: readonly TraceEvent[]): boolean {
  const runsScript = inside.some((one) => one.name === 'RunMicrotasks' || isOurCall(one));
  return runsScript && !inside.some((one) => CALLS.has(one.name) && !isOurCall(one));
}

function isOurCall({ name, args }: TraceEvent): boolean {
  return CALLS.has(name) && OURS.test(args?.data?.url ?? '');
}

function toTask(spans: readonly TraceEvent[], inside: readonly TraceEvent[]): OurTask {
  const wall = spans.reduce((total, { dur = 0 }) => total + dur, 0) / 1000;
  const isWithin = ({ ts }: TraceEvent) => spans.some((span) => ts >= span.ts && ts < endOf(span));
  const layout = outermost(inside.filter((one) => LAYOUT.has(one.name) && isWithin(one)));
  return { at: (spans[0]?.ts ?? 0) / 1000, cpu: sum(spans), wall, layout: sum(layout) };
}

/** Those that are in no other of the list, which is in order of time. */
function outermost(spans: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return spans.filter((one) => {
    if (one.ts < end) return false;
    end = endOf(one);
    return true;
  });
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** A browser that cannot tell the processor's time tells the clock's. */
function sum(spans: readonly TraceEvent[]): number {
  return spans.reduce((total, { tdur, dur = 0 }) => total + (tdur ?? dur), 0) / 1000;
}
